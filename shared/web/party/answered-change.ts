import type { CaseFile } from '../../domain/case/case.ts';
import type { ShownChange } from '../../../templates/pages/citizen/answered-change.tsx';
import type { PartyWorld } from './party-door.ts';

/**
 * What the citizen last asked to have changed, and what the employer changed when it signed again; nothing where no change
 * was asked for. Rare: loaded only then.
 */
export const answeredChange = async (
  { cases }: Pick<PartyWorld, 'cases'>,
  file: CaseFile,
): Promise<ShownChange | undefined> => {
  const asked = file.case.facts.changesAnswered?.at(-1);
  if (asked === undefined) return undefined;
  const [{ signedRounds }, { roundsInWords }, history, contents] = await Promise.all([
    import('../../domain/desk/signed-rounds.ts'),
    import('../../../templates/texts/desk/difference-texts.ts'),
    cases.history(file.case.id),
    cases.contents(file.case.id),
  ]);
  const signed = history.filter(({ event }) => event === 'employer-signed').slice(-2);
  const kept = new Set(contents.map(({ hash }) => String(hash)));
  const areKept =
    signed.length > 1 && signed.every(({ details }) => kept.has(String(details['contentHash'])));
  if (!areKept) return { asked, lines: undefined };
  const round = signedRounds(history, contents).filter(({ entry }) => entry === signed.at(-1)?.number);
  return { asked, lines: roundsInWords(round)[0]?.lines ?? [] };
};
