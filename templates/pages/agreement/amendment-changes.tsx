import { useContext } from 'preact/hooks';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { DifferenceLine } from '../../texts/desk/difference-texts.ts';
import { formats } from '../../texts/formats.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { amendmentTexts } from '../../texts/texts.ts';
import { DifferenceList } from './difference-list.tsx';

/** What an amendment is, and what it changes as far as that can be told. */
export type ShownAmendment = {
  readonly effectiveFrom: CivilDate;
  /** Paid hours a week before and after; nothing where they stay. */
  readonly paidHours: { readonly before: number; readonly after: number } | undefined;
  /** Everything else that changes, in Danish words. */
  readonly lines: readonly DifferenceLine[];
  /** The agreement that holds meanwhile, as a document. */
  readonly agreed: string;
};

/** From when an amendment holds, and that the agreement holds until both have signed. */
export const AmendmentStanding = ({ effectiveFrom, agreed }: ShownAmendment) => {
  const texts = useTexts(amendmentTexts);
  const { date } = useTexts(formats);
  return (
    <p>
      {texts.from(date(effectiveFrom))} {texts.holds}{' '}
      <a class="d-print-none" href={agreed}>
        {texts.agreed}
      </a>
    </p>
  );
};

/** What changes, the hours first: the same lines that the document names. */
export const AmendmentChanges = ({ effectiveFrom, paidHours, lines }: ShownAmendment) => {
  const { changes } = useTexts(amendmentTexts);
  const { date, hours } = useTexts(formats);
  const isEnglish = useContext(PageLanguage) !== 'da';
  return (
    <section class="differences" aria-labelledby="amendment-changes">
      <h2 id="amendment-changes">{changes.heading}</h2>
      {paidHours === undefined ? null : (
        <p>
          <strong>
            {changes.hours(withoutUnit(paidHours, hours), hours(paidHours.after), date(effectiveFrom))}
          </strong>
        </p>
      )}
      {isEnglish && lines.length > 0 ? <p>{changes.inDanish}</p> : null}
      <div lang="da">
        <DifferenceList lines={lines} />
      </div>
    </section>
  );
};

/** "6" of "6 timer": the unit is written once. */
const withoutUnit = (
  { before }: NonNullable<ShownAmendment['paidHours']>,
  hours: (value: number) => string,
): string => hours(before).replace(/\s\p{L}+$/u, '');
