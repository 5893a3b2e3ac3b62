import { describe, expect, it } from 'vitest';
import { makeAmendment } from '../../../functions/consultant/amendment.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { journalDocument, storeDocument } from '../../../shared/domain/case/acts/document.ts';
import { aContext, accepted } from '../../builders/cases.ts';
import { aDocumentOf } from '../../builders/document.ts';
import { atTheDesk } from '../../fakes/desk.ts';

const AT = instant('2026-11-04T09:06:00Z');
const TYPED = {
  'effectiveFrom.day': '1',
  'effectiveFrom.month': '6',
  'effectiveFrom.year': '2027',
  asked: 'job',
};

const NO_DOCUMENT = 'ikke gemt som PDF endnu';
const NOT_FILED = 'ikke journaliseret endnu';

type Done = 'signed' | 'document' | 'filed';

/** A case that both have just signed, in a municipality that journals or not. */
const justSigned = async (done: Done, journal: boolean) => {
  const desk = await atTheDesk('in-force');
  const { cases } = desk.world;
  if (done !== 'signed') {
    const document = aDocumentOf(desk.file, new TextEncoder().encode('%PDF- aftalen'));
    const change = storeDocument(desk.file, document, aContext(AT, 'service'));
    await cases.commit({ changes: [accepted(change)], documents: [document] });
  }
  if (done === 'filed') {
    const filed = journalDocument(await desk.now(), { name: 'aftale' }, aContext(AT, 'service'));
    await cases.commit({ changes: [accepted(filed)] });
  }
  const world = { ...desk.world, municipality: { ...desk.world.municipality, journal } };
  const { begin } = makeAmendment(world);
  return {
    ...desk,
    page: async () => (await makeShowCase(world)(desk.asked('GET /sager/{case}'))).body ?? '',
    show: () => begin.show(desk.asked('GET /sager/{case}/tillaeg')),
    send: (commandId?: string) =>
      begin.send(
        desk.asked('POST /sager/{case}/tillaeg', {
          form: { ...TYPED, ...(commandId === undefined ? {} : { commandId }) },
        }),
      ),
  };
};

describe('an amendment that cannot begin yet', () => {
  it.each([
    ['before the document is stored', { done: 'signed', journal: true, why: NO_DOCUMENT }],
    [
      'before it is stored, where nothing is journalled',
      { done: 'signed', journal: false, why: NO_DOCUMENT },
    ],
    ['before the document is journalled', { done: 'document', journal: true, why: NOT_FILED }],
  ] as const)('%s says why on the case and behind its link', async (_when, { done, journal, why }) => {
    const { page, show, send, now } = await justSigned(done, journal);

    expect(await page()).toContain(why);
    expect(await page()).toContain('/tillaeg"');
    const shown = await show();
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain(why);
    expect(shown.body).not.toContain('Send til arbejdsgiver');
    const sent = await send();
    expect(sent.statusCode).toBe(409);
    expect(sent.body).toContain(why);
    expect((await now()).case.amendment).toBeUndefined();
  });

  it.each([
    ['as soon as the document is stored, where nothing is journalled', 'document', false],
    ['as soon as the document is journalled', 'filed', true],
  ] as const)('can begin %s, and nothing is said', async (_when, done, journal) => {
    const { page, show, send, now } = await justSigned(done, journal);

    expect(await page()).not.toMatch(new RegExp(`${NO_DOCUMENT}|${NOT_FILED}`));
    expect((await show()).body).toContain('Send til arbejdsgiver');
    expect((await send()).statusCode).toBe(303);
    expect((await now()).case.amendment?.version).toBe(2);
  });

  it('because one is under way says so in the other window, and what was begun stays', async () => {
    const { show, send, now } = await justSigned('filed', true);
    await send();
    const begun = await now();

    const again = await send('00000000-0000-4000-8000-0000000000bb');

    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('Et tillæg er allerede i gang');
    expect((await show()).body).toContain('Et tillæg er allerede i gang');
    expect(await now()).toEqual(begun);
    expect((await send()).statusCode).toBe(303);
  });
});
