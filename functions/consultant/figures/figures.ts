import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import { figuresOf } from '../../../shared/domain/figures/figures.ts';
import { readPeriod } from '../../../shared/domain/figures/months.ts';
import { type Answer, html } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { admitStaff } from '../../../shared/web/staff/staff-door.ts';
import { figuresPage } from '../../../templates/pages/consultant/figures-page.tsx';
import { figuresTexts } from '../../../templates/texts/desk/figures-texts.ts';
import type { ConsultantWorld } from '../consultant-world.ts';
import { figuresAsCsv } from './figures-csv.ts';
import { figuresAsJson } from './figures-json.ts';

/**
 * The municipality's figures for a period, the same to every member of staff (decision 0025): as a page, for a spreadsheet and
 * for evaluators (docs/figures.md). Nothing in them names anybody.
 */
export const makeFigures = (world: ConsultantWorld) => ({
  show: async (request: PageRequest): Promise<Answer> => {
    const { staff, figures, unknown } = await counted(world, request);
    return html(figuresPage({ frame: world.frame, staff, figures, unknown }));
  },
  csv: async (request: PageRequest): Promise<Answer> => {
    const { figures, unknown } = await counted(world, request);
    return file(figuresAsCsv(figures, unknown), 'text/csv; charset=utf-8', figuresTexts.csv.fileName);
  },
  json: async (request: PageRequest): Promise<Answer> => {
    const { figures, unknown } = await counted(world, request);
    const told = figuresAsJson(figures, { unknown, municipality: world.municipality.key });
    return file(`${JSON.stringify(told, undefined, 2)}\n`, 'application/json; charset=utf-8', 'tal.json');
  },
});

const counted = async (world: ConsultantWorld, request: PageRequest) => {
  const staff = await admitStaff(world, request);
  const today = dayOf(world.clock.now());
  const period = readPeriod({ from: request.query['fra'], to: request.query['til'] }, today);
  const { cases, unknown } = await world.figures.counted();
  const { closingDays } = world.municipality;
  return { staff, unknown, figures: figuresOf(cases, period, { today, closingDays }) };
};

const file = (body: string, type: string, name: string): Answer => ({
  statusCode: 200,
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body,
});
