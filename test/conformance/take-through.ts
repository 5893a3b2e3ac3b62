import { randomUUID } from 'node:crypto';
import { SECTIONS } from '../../shared/domain/agreement/sections.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { bodyOf, entriesOf, sendForm } from '../journey/form-page.ts';
import { invitationOf, openCase, sign, signLinkOf } from '../journey/people.ts';
import type { Stage } from '../journey/stage.ts';
import { steps } from '../journey/steps.ts';
import type { Sample } from './samples.ts';

/** The agreement is invited, filled in, signed by both and sealed, over HTTP as people do it; gives the document. */
export const takeThrough = async (stage: Stage, desk: Visitor, sample: Sample): Promise<Uint8Array> => {
  const opened = await openCase(desk, {
    typed: sample.opening,
    named: sample.employee,
    now: stage.service.clock.now(),
  });
  const journey = { ...opened, employer: { ...opened.employer, name: inFull(sample.contact) } };
  const employerLink = await invitationOf(stage, journey);
  for (const [place, section] of SECTIONS.entries()) {
    const saved = await sendForm(makeVisitor(stage.origin), `${employerLink}/udfyld/${steps[section]}`, {
      body: bodyOf([
        ['shownRev', '0'],
        ['commandId', randomUUID()],
        ['save', 'next'],
        ...entriesOf(sample.steps[place] ?? {}),
      ]),
    });
    if (saved.status !== 303) throw new Error(`${sample.name}: ${section} was not saved (${saved.status})`);
  }
  await sign(stage, employerLink, journey.employer);
  await sign(stage, await signLinkOf(stage, journey), journey.citizen);
  const link = await stage.post.linkTo(journey.citizen.address, 'Aftalen er underskrevet');
  const document = await makeVisitor(stage.origin).fetch(`${link}/aftale.pdf`);
  if (document.status !== 200) throw new Error(`${sample.name}: no document (${document.status})`);
  return new Uint8Array(await document.arrayBuffer());
};

/** A signature has a first and a last name, though a contact may be known by one of them. */
const inFull = (name: string): string => (name.includes(' ') ? name : `${name} Prøvesen`);
