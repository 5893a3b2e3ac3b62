import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { Figures } from '../../../shared/domain/figures/figures.ts';
import { CHOOSABLE_MONTHS, monthOf, monthsAfter, monthsIn } from '../../../shared/domain/figures/months.ts';
import { isSmall } from '../../../shared/domain/figures/small-groups.ts';
import { figuresTexts as texts, monthText } from '../../texts/desk/figures-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { SubmitButton } from '../parts/buttons.tsx';
import { signedIn } from './desk.ts';
import { MoreHours } from './figures-more-hours.tsx';
import { OtherFigures, Standing } from './figures-tables.tsx';
import { figuresAddress } from './figures-address.ts';
import { SelectInput } from './select-input.tsx';

export type FiguresPage = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly figures: Figures;
  /** Cases that are not counted. */
  readonly unknown: number;
};

/** The figures of the municipality for a period, with what each of them means. */
export const figuresPage = ({ frame, staff, figures, unknown }: FiguresPage): string =>
  page({
    frame,
    title: texts.title,
    back: { href: '/sager' },
    signedInAs: signedIn(staff),
    body: (
      <>
        <p>{texts.lead(figures.day)}</p>
        {staff.role === 'consultant' ? <p>{texts.own}</p> : null}
        {unknown === 0 ? null : <p>{texts.unknown(unknown, isSmall(unknown))}</p>}
        <PeriodForm figures={figures} />
        <MoreHours figures={figures} />
        <OtherFigures figures={figures} />
        <Standing figures={figures} />
        <Files figures={figures} />
        <Definitions />
      </>
    ),
  });

/** Asks for a page and changes nothing, so that its address can be kept. */
const PeriodForm = ({ figures: { asked, day } }: Pick<FiguresPage, 'figures'>) => {
  const now = monthOf(day);
  const options = monthsIn({ from: monthsAfter(now, 1 - CHOOSABLE_MONTHS), to: now })
    .toReversed()
    .map((value) => ({ value, label: monthText(value) }));
  return (
    <form class="case-filter d-print-none" method="get" action="/tal">
      <h2>{texts.period.heading}</h2>
      <div class="filter-choices">
        <SelectInput name="fra" label={texts.period.from} chosen={asked.from} options={options} />
        <SelectInput name="til" label={texts.period.to} chosen={asked.to} options={options} />
      </div>
      <div class="filter-buttons">
        <SubmitButton text={texts.period.submit} kind="secondary" />
      </div>
    </form>
  );
};

const Files = ({ figures: { asked } }: Pick<FiguresPage, 'figures'>) => (
  <ul class="d-print-none">
    <li>
      <a href={figuresAddress('/tal.csv', asked)}>{texts.files.csv}</a>
    </li>
    <li>
      <a href={figuresAddress('/tal.json', asked)}>{texts.files.json}</a>
    </li>
  </ul>
);

const { heading, ...definitions } = texts.definitions;

const Definitions = () => (
  <>
    <h2>{heading}</h2>
    <dl class="definitions">
      {Object.values(definitions).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </>
);
