import { allCounted } from '../../shared/adapters/dynamo/dynamo-figures.ts';
import { countedIn, figureParts } from '../../shared/adapters/dynamo/figure-text.ts';
import { FIGURE_PARTITIONS, keys } from '../../shared/adapters/dynamo/keys.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import type { FigureSource } from '../../shared/ports/figures.ts';
import type { Memory, RowWrite } from './memory.ts';

/** One row for each part that the figures know of a case. */
export const figureWrites = (change: Change): readonly RowWrite[] => {
  const { id } = change.after.case;
  const { pk } = keys.figures(id);
  return Object.entries(figureParts(change)).map(([name, text]) => {
    const key = { pk, sk: `${id}|${name}` };
    return { key, row: { ...key, caseId: id, name, text } };
  });
};

export const makeMemoryFigures = (memory: Memory): FigureSource => ({
  counted: async () => {
    const byCase = Map.groupBy(memory.rows(isFigure), ({ caseId }) => String(caseId));
    const cases = [...byCase].flatMap(([caseId, rows]) => countedIn(caseId, partsIn(rows)) ?? []);
    return allCounted(cases, memory.rows(isCase).length);
  },
});

const partsIn = (rows: readonly Item[]) =>
  Object.fromEntries(rows.map(({ name, text }) => [String(name), String(text)]));

const isFigure = ({ pk }: Item): boolean => FIGURE_PARTITIONS.includes(pk);

const isCase = ({ sk, deskKey }: Item): boolean => sk === 'CASE' && deskKey !== undefined;
