import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { documentIdsIn } from '../../shared/domain/document/document-id.ts';
import { sendMegabytes } from '../fakes/long-body.ts';
import { MULTIPART, multipart } from '../fakes/file-form.ts';
import { type Journey, openCase, toForce } from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

let stage: Stage;
let desk: Visitor;
let journey: Journey;
let agreement: Buffer<ArrayBuffer>;

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
  journey = await openCase(desk, { daysToStart: 0 });
  const { citizenLink } = await toForce(stage, journey);
  await stage.service.settle();
  const file = await makeVisitor(stage.origin).fetch(`${citizenLink}/aftale.pdf`);
  agreement = Buffer.from(await file.arrayBuffer());
});
afterAll(() => stage?.stop());

const titleIn = (html: string): string => /<title>(.*?) – /.exec(html)?.[1] ?? html.slice(0, 200);

const send = async (body: BodyInit, init: RequestInit = {}) => {
  const answer = await fetch(`${stage.origin}/tjek`, {
    method: 'POST',
    body,
    headers: { 'content-type': MULTIPART },
    ...init,
  });
  return { status: answer.status, title: titleIn(await answer.text()) };
};
const check = (bytes: Uint8Array) => send(multipart(bytes));

const ALTERED = { status: 200, title: 'Dokumentet er ændret' };
const UNKNOWN = { status: 200, title: 'Vi kan ikke genkende dokumentet' };
const REFUSED = { status: 422, title: 'Fejl: Tjek et dokument' };

describe('the document that the citizen has fetched', PATIENTLY, () => {
  it('is genuine to anyone who has it checked, by a form that a browser makes itself', async () => {
    const form = new FormData();
    form.set('file', new File([agreement], 'aftale.pdf', { type: 'application/pdf' }));

    expect(await send(form, { headers: {} })).toEqual({
      status: 200,
      title: 'Dokumentet er ægte og aktuelt',
    });
  });

  it('is altered with one byte of it flipped, and with anything added', async () => {
    const flipped = Buffer.from(agreement);
    flipped[agreement.length >> 1] = (flipped[agreement.length >> 1] ?? 0) ^ 1;

    expect(await check(flipped)).toEqual(ALTERED);
    expect(await check(Buffer.concat([agreement, Buffer.from('\n')]))).toEqual(ALTERED);
    expect(await check(Buffer.concat([agreement, agreement]))).toEqual(ALTERED);
  });

  it('is one whose agreement has ended, once the consultant has ended it', async () => {
    await (await desk.open(`${journey.casePath}/afslut`)).submit({
      ...dateFields('on', dayOf(stage.service.clock.now())),
      reason: 'Jobbet blev nedlagt.',
    });

    expect(await check(agreement)).toEqual({
      status: 200,
      title: 'Dokumentet er ægte, men aftalen er ophørt',
    });
  });
});

const nested = (named: string): Buffer =>
  Buffer.from(`%PDF-1.7\n${'[<<'.repeat(300_000)} /ID [ <${named}> ]`);

describe('a file that means harm', PATIENTLY, () => {
  it('is answered in a moment, whether it names a document of ours or not', async () => {
    const [id = ''] = documentIdsIn(agreement.toString('latin1'), 1);
    const bomb = deflateSync(deflateSync(Buffer.alloc(100_000_000, ' ')));
    const bombed = (named: string) =>
      Buffer.concat([
        Buffer.from('%PDF-1.7\n1 0 obj\n<</Filter [/FlateDecode /FlateDecode]>>\nstream\n'),
        bomb,
        Buffer.from(`\nendstream\ntrailer <</ID [ <${named}> ]>>`),
      ]);
    const begun = performance.now();

    expect(await check(bombed(''))).toEqual(UNKNOWN);
    expect(await check(bombed(id))).toEqual(ALTERED);
    expect(await check(nested(''))).toEqual(UNKNOWN);
    expect(await check(nested(id))).toEqual(ALTERED);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it.each([
    [1_000_001, REFUSED],
    [4_000_000, REFUSED],
    [6_000_000, { status: 413, title: '{"message":"Request Too Long"}' }],
  ])('is told to be too large, at %i bytes by whoever first sees it', async (bytes, answer) => {
    expect(await check(Buffer.alloc(bytes, '%PDF-1.7 '))).toEqual(answer);
  });

  it('of 50 MB is turned away without being held', async () => {
    const { status, mostHeld } = await sendMegabytes(`${stage.origin}/tjek`, 50);

    expect(status).toBe(413);
    expect(mostHeld).toBeLessThan(30_000_000);
    expect((await fetch(`${stage.origin}/tjek`)).status).toBe(200);
  });

  it('that comes slowly is answered when it is there, and keeps nobody waiting meanwhile', async () => {
    const body = multipart(agreement);
    const socket = connect(Number(new URL(stage.origin).port), '127.0.0.1');
    const answered = new Promise<string>((resolve) => {
      socket.once('data', (data) => resolve(data.toString('latin1')));
    });
    socket.write(
      `POST /tjek HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${MULTIPART}\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    const step = Math.ceil(body.length / 20);
    for (let sent = 0; sent < body.length; sent += step) {
      socket.write(body.subarray(sent, sent + step));
      await sleep(50);
      if (sent === step * 10) expect((await fetch(`${stage.origin}/tjek`)).status).toBe(200);
    }

    expect(await answered).toContain('HTTP/1.1 200');
    socket.destroy();
  });
});
