import { type Figures, REFERENCES, type Share } from '../../../shared/domain/figures/figures.ts';
import { BANDS } from '../../../shared/domain/figures/happenings.ts';
import { bandWords, figuresTexts, shareText } from '../../texts/desk/figures-texts.ts';
import { type Bar, ShareChart } from './share-chart.tsx';

const texts = figuresTexts.moreHours;

type Shown = { readonly figures: Pick<Figures, 'moreHours' | 'moreHoursByBand'> };

type Row = { readonly label: string } & Share;

/** How many have more paid hours now, of everybody and by the hours they began with: told, drawn, and in a table. */
export const MoreHours = ({ figures: { moreHours, moreHoursByBand } }: Shown) => {
  const rows = rowsOf({ moreHours, moreHoursByBand });
  return (
    <>
      <h2>{texts.heading}</h2>
      <p class="figures-told">{toldText(moreHours)}</p>
      {moreHours === 'too-few' ? null : <p>{texts.covers(moreHours.covers)}</p>}
      <p>{moreHoursByBand === 'too-few' ? texts.bandsTooFew : texts.coversBands(moreHoursByBand.covers)}</p>
      {rows.some(({ count }) => count !== undefined) ? (
        <ShareChart
          title={texts.chart}
          tells={texts.chartTells}
          bars={rows.flatMap(barOf)}
          lines={[REFERENCES.reached, REFERENCES.goal]}
        />
      ) : null}
      <p>{texts.references(REFERENCES.reached, REFERENCES.goal)}</p>
      {rows.length === 0 ? null : <ShareTable rows={rows} />}
    </>
  );
};

const toldText = (moreHours: Figures['moreHours']): string => {
  if (moreHours === 'too-few') return figuresTexts.tooFew;
  const { count, of } = moreHours;
  if (of === 0) return texts.nobody;
  return count === undefined ? texts.notTold(of) : texts.told(count, of);
};

const rowsOf = ({ moreHours, moreHoursByBand }: Shown['figures']): readonly Row[] => [
  ...(moreHours === 'too-few' ? [] : [{ label: bandWords.all, ...moreHours }]),
  ...(moreHoursByBand === 'too-few'
    ? []
    : BANDS.map((band) => ({ label: bandWords[band], ...moreHoursByBand.bands[band] }))),
];

const barOf = ({ label, count, of }: Row): readonly Bar[] =>
  count === undefined || of === 0
    ? []
    : [{ label: `${label}: ${shareText(count, of)}`, percent: (100 * count) / of }];

const ShareTable = ({ rows }: { readonly rows: readonly Row[] }) => (
  <table class="table table--compact">
    <caption class="sr-only">{texts.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{texts.band}</th>
        <th scope="col">{texts.count}</th>
        <th scope="col">{texts.of}</th>
        <th scope="col">{texts.share}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ label, count, of }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{count ?? figuresTexts.notTold}</td>
          <td>{of}</td>
          <td>{count === undefined || of === 0 ? '–' : shareText(count, of)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
