import { isLeft } from '../../../shared/domain/follow-up/drop.ts';
import { type FollowUp, followUpStateOf } from '../../../shared/domain/follow-up/follow-up.ts';
import { hoursText, shortDanishDate } from '../../texts/danish-format.ts';
import { followUpStateWords, reasonsText } from '../../texts/follow-up-texts.ts';
import type { CasePage } from './case-page.tsx';

/** The talks of a case in order of day, with what came of those that were held. */
export const CaseFollowUps = ({ file, followUps, today }: Pick<CasePage, 'file' | 'followUps' | 'today'>) => {
  const titles = file.version.frozen?.content.sections.progression.milestones.map(({ title }) => title) ?? [];
  if (followUps.length === 0) return null;
  return (
    <>
      <h2>Opfølgninger</h2>
      <table class="table table--responsive-headers">
        <thead>
          <tr>
            <th scope="col">Dato</th>
            <th scope="col">Anledning</th>
            <th scope="col">Status</th>
            <th scope="col">Resultat</th>
          </tr>
        </thead>
        <tbody>
          {followUps.map((followUp) => (
            <tr key={followUp.id}>
              <td data-title="Dato">{shortDanishDate(followUp.due)}</td>
              <td data-title="Anledning">{reasonsText(followUp.reasons, titles)}</td>
              <td data-title="Status">{followUpStateWords[followUpStateOf(followUp, today)]}</td>
              <td data-title="Resultat">
                {isLeft(followUp) ? (
                  <a href={`/sager/${file.case.id}/opfoelgning/${followUp.id}`}>
                    Registrér eller flyt
                    <span class="sr-only">{` opfølgningen den ${shortDanishDate(followUp.due)}`}</span>
                  </a>
                ) : (
                  resultOf(followUp)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const resultOf = ({ recorded }: FollowUp): string => {
  if (recorded === undefined) return '–';
  const { heldOn, paidHours } = recorded.outcome;
  const held = `Holdt ${shortDanishDate(heldOn)} af ${recorded.by}`;
  return paidHours === undefined
    ? held
    : `${held}. Fra ${hoursText(paidHours.before)} til ${hoursText(paidHours.after)} med løn`;
};
