import { useContext } from 'preact/hooks';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import type { ChangeRequest } from '../../../shared/domain/case/case.ts';
import type { DifferenceLine } from '../../texts/desk/difference-texts.ts';
import { formats } from '../../texts/formats.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { amendmentTexts, citizenTexts } from '../../texts/texts.ts';
import { DifferenceList } from '../agreement/difference-list.tsx';
import { OwnWords } from '../parts/own-words.tsx';

export type ShownChange = {
  /** What the citizen asked for, in own words. */
  readonly asked: ChangeRequest;
  /** What the employer's new signature changed, in Danish words, none where it changed nothing; unknown where the earlier content is not kept. */
  readonly lines: readonly DifferenceLine[] | undefined;
};

/** What the citizen asked for, and what has been changed since: above the agreement that is read again. */
export const AnsweredChange = ({ asked, lines }: ShownChange) => {
  const texts = useTexts(citizenTexts).read.answeredChange;
  const { date } = useTexts(formats);
  return (
    <section class="differences" aria-labelledby="answered-change">
      <h2 id="answered-change">{texts.heading}</h2>
      <p>{texts.asked(date(dayOf(asked.at)))}</p>
      <OwnWords words={asked.comment} />
      {lines === undefined ? null : <Changed lines={lines} />}
    </section>
  );
};

const Changed = ({ lines }: { readonly lines: NonNullable<ShownChange['lines']> }) => {
  const texts = useTexts(citizenTexts).read.answeredChange;
  const { inDanish } = useTexts(amendmentTexts).changes;
  const isEnglish = useContext(PageLanguage) !== 'da';
  if (lines.length === 0) return <p>{texts.unchanged}</p>;
  return (
    <>
      <p>{texts.changed}</p>
      {isEnglish ? <p>{inDanish}</p> : null}
      <div lang="da">
        <DifferenceList lines={lines} />
      </div>
    </>
  );
};
