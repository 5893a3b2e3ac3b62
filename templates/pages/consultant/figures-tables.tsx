import type { Figures, Told } from '../../../shared/domain/figures/figures.ts';
import type { Span } from '../../../shared/domain/figures/months.ts';
import { figuresTexts, shareText, spanText } from '../../texts/desk/figures-texts.ts';
import { statusWords } from '../../texts/desk/statuses.ts';

const { others, standing: standingTexts, notTold, nobody, tooFew } = figuresTexts;

type Shown = { readonly figures: Figures };

/** Milestones, talks and signatures, one line each. */
export const OtherFigures = ({ figures: { milestones, talks, signing } }: Shown) => (
  <>
    <h2>{others.heading}</h2>
    <table class="table table--compact table--responsive-headers">
      <caption class="sr-only">{others.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{others.what}</th>
          <th scope="col">{others.count}</th>
          <th scope="col">{others.of}</th>
          <th scope="col">{others.share}</th>
          <th scope="col">{others.covers}</th>
        </tr>
      </thead>
      <tbody>
        <ShareRow
          label={others.reached}
          figure={milestones}
          count={milestones === 'too-few' ? undefined : milestones.reached}
        />
        <ShareRow
          label={others.reachedOnTime}
          figure={milestones}
          count={milestones === 'too-few' ? undefined : milestones.onTime}
        />
        <ShareRow label={others.talks} figure={talks} count={talks === 'too-few' ? undefined : talks.count} />
        <Row label={others.median} cells={signingCells(signing)} />
      </tbody>
    </table>
  </>
);

type ShareRowProps = {
  readonly label: string;
  readonly figure: 'too-few' | { readonly of: number; readonly covers: Span };
  readonly count: Told;
};

const ShareRow = ({ label, figure, count }: ShareRowProps) => {
  if (figure === 'too-few') return <Row label={label} cells={TOO_FEW} />;
  const { of, covers } = figure;
  if (of === 0) return <Row label={label} cells={[nobody, NOTHING, NOTHING, spanText(covers)]} />;
  const told =
    count === undefined ? [notTold, String(of), NOTHING] : [String(count), String(of), shareText(count, of)];
  return <Row label={label} cells={[...told, spanText(covers)]} />;
};

const NOTHING = '–';
const TOO_FEW: readonly string[] = [tooFew, NOTHING, NOTHING, NOTHING];

const signingCells = (signing: Figures['signing']): readonly string[] => {
  if (signing === 'too-few') return TOO_FEW;
  const { medianDays, of, covers } = signing;
  if (medianDays === undefined) return [nobody, NOTHING, NOTHING, spanText(covers)];
  return [others.days(medianDays), String(of), NOTHING, spanText(covers)];
};

const HEADS = [others.count, others.of, others.share, others.covers];

const Row = ({ label, cells }: { readonly label: string; readonly cells: readonly string[] }) => (
  <tr>
    <th scope="row" data-title={others.what}>
      {label}
    </th>
    {cells.map((cell, place) => (
      <td key={HEADS[place]} data-title={HEADS[place]}>
        {cell}
      </td>
    ))}
  </tr>
);

/** Where the cases stand now, whatever the period. */
export const Standing = ({ figures: { standing } }: Shown) => (
  <>
    <h2>{standingTexts.heading}</h2>
    {standing.statuses.length === 0 ? (
      <p>{standingTexts.none}</p>
    ) : (
      <table class="table table--compact">
        <caption class="sr-only">{standingTexts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{standingTexts.status}</th>
            <th scope="col">{standingTexts.count}</th>
          </tr>
        </thead>
        <tbody>
          {standing.statuses.map(({ status, count }) => (
            <tr key={status}>
              <th scope="row">{statusWords[status]}</th>
              <td>{count ?? notTold}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{standingTexts.all}</th>
            <td>{standing.all ?? notTold}</td>
          </tr>
        </tbody>
      </table>
    )}
  </>
);
