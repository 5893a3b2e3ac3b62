import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { nextDue } from '../../shared/domain/case/next-due.ts';
import { type SignedRound, signedRounds } from '../../shared/domain/desk/signed-rounds.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { documentOf } from '../../shared/web/read-document.ts';
import { casePage } from '../../templates/pages/consultant/case-page.tsx';
import type { RoundInWords } from '../../templates/texts/desk/difference-texts.ts';
import { admitToCase, type ConsultantWorld } from './consultant-world.ts';

/** One case with its talks, mails and history, and what was signed in it. */
export const makeShowCase =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { staff, file } = await admitToCase(world, request);
    const { cases, outbox, clock, frame, ids } = world;
    const { id } = file.case;
    const [followUps, history, contents, mails] = await Promise.all([
      cases.followUps(id),
      cases.history(id),
      cases.contents(id),
      outbox.ofCase(id),
    ]);
    const rounds = await inWords(signedRounds(history, contents));
    const read = { followUps, history, rounds, mails, coming: nextDue(file, world.municipality) };
    const today = dayOf(clock.now());
    return html(casePage({ frame, staff, file, ...read, today, commandId: ids.commandId() }));
  };

/** Few cases are signed more than once; the words for what was changed are loaded for those alone (decision 0008). */
const inWords = async (rounds: readonly SignedRound[]): Promise<readonly RoundInWords[]> => {
  if (rounds.length === 0) return [];
  const { roundsInWords } = await import('../../templates/texts/desk/difference-texts.ts');
  return roundsInWords(rounds);
};

/** The signed document, for staff who may see the case. */
export const makeShowDocument =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> =>
    documentOf(world, (await admitToCase(world, request)).file);
