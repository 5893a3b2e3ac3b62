import { SECTIONS } from '../../shared/domain/agreement/sections.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import type { Stage } from '../journey/stage.ts';
import { fillInUnseen, invitationOf, openCase, toCitizen, toForce } from '../journey/people.ts';
import { steps } from '../journey/steps.ts';

/** A page that somebody sees, with a visitor who may see it. */
export type BenchPage = { readonly name: string; readonly url: string; readonly visitor: Visitor };

export const CONSULTANT = 'Kira Konsulentsen';

/** The pages people meet most, each with what it shows when everything is filled in; the desk with `cases` cases. */
export const benchPages = async (stage: Stage, cases: number): Promise<readonly BenchPage[]> => {
  const desk = await signInAs(stage.origin, CONSULTANT);
  const drafted = await openCase(desk);
  const employer = await invitationOf(stage, drafted);
  await fillInUnseen(stage, employer, drafted);
  const { citizenLink } = await toCitizen(stage, await openCase(desk));
  const inForce = await openCase(desk);
  await toForce(stage, inForce);
  for (let opened = 3; opened < cases; opened += 1) await openCase(desk);
  await stage.service.settle();

  const visitor = makeVisitor(stage.origin);
  return [
    { name: 'front page', url: `${stage.origin}/`, visitor },
    { name: 'check page', url: `${stage.origin}/tjek`, visitor },
    { name: 'employer', url: employer, visitor },
    ...SECTIONS.map((section) => ({
      name: `  step ${section}`,
      url: `${employer}/udfyld/${steps[section]}`,
      visitor,
    })),
    { name: '  all answers', url: `${employer}/tjek-svar`, visitor },
    { name: 'citizen', url: citizenLink, visitor },
    { name: `desk, ${cases} cases`, url: `${stage.origin}/sager`, visitor: desk },
    { name: 'case', url: `${stage.origin}${inForce.casePath}`, visitor: desk },
  ];
};
