import type { CaseRead } from '../../../shared/domain/access/case-read.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { readTexts as texts } from '../../texts/desk/read-texts.ts';
import { Details } from '../parts/details.tsx';

const SHOWN = 50;

/** Who of the staff has seen the case, and what of it, the latest first. */
export const CaseReadings = ({ reads }: { readonly reads: readonly CaseRead[] }) =>
  reads.length === 0 ? null : (
    <div class="d-print-none">
      <h2>{texts.heading}</h2>
      <Details summary={texts.summary(reads.length)}>
        <p>{texts.explained}</p>
        <ul class="nobullet-list">
          {reads.slice(0, SHOWN).map((read) => (
            <li key={`${read.at} ${read.kind} ${read.by.id}`}>{texts.line(danishDateTime(read.at), read)}</li>
          ))}
        </ul>
        {reads.length > SHOWN ? <p>{texts.most(SHOWN)}</p> : null}
      </Details>
    </div>
  );
