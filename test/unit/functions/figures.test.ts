import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvCell } from '../../../functions/consultant/figures/figures-csv.ts';
import { makeFigures } from '../../../functions/consultant/figures/figures.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import { livedCases } from '../../builders/lived-cases.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { refusalOf } from '../../fakes/visits.ts';

const LEADER: StaffMember = { ...VITA, id: 'leder-1', name: 'Tea Teamleder', role: 'team-leader' };
const LATER = '2027-08-02T08:00:00Z';
const PERIOD = { fra: '2026-09', til: '2027-08' };

const withFigures = async (staff: StaffMember, cases = 0, at = LATER) => {
  const desk = await atTheDesk('registered', staff, at);
  for (const changes of livedCases(cases)) await stored(desk.world, changes);
  const pages = makeFigures(desk.world);
  const ask = async (what: 'show' | 'csv' | 'json', query: Readonly<Record<string, string>> = {}) =>
    pages[what](desk.asked('GET /tal', { query, path: {} }));
  return { ...desk, pages, ask };
};

/** The cells of a file as Danish Excel reads it: by semicolons, with quotes. */
const cellsIn = ({ body = '' }: Answer): readonly (readonly string[])[] =>
  body
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );

describe('the figures', () => {
  const open: { many?: Awaited<ReturnType<typeof withFigures>> } = {};
  const many = () => {
    if (open.many === undefined) throw new Error('not yet');
    return open.many;
  };
  beforeAll(async () => {
    open.many = await withFigures(LEADER, 200);
  });

  it('are the same on the page, in the spreadsheet and for evaluators', async () => {
    const page = parse((await many().ask('show', PERIOD)).body ?? '');
    const csv = cellsIn(await many().ask('csv', PERIOD));
    const told = JSON.parse((await many().ask('json', PERIOD)).body ?? '');

    const { count, of } = told.moreHours;
    const percent = String(Math.round((1000 * count) / of) / 10).replace('.', ',');
    expect(count).toBeGreaterThan(0);
    expect(page.querySelector('.figures-told')?.text).toContain(
      `${count} af ${of} har flere timer med løn nu`,
    );
    expect(page.querySelector('.figures-told')?.text).toContain(`${percent}\u00a0%`);
    const [heads = [], ...lines] = csv;
    expect(heads).toHaveLength(8);
    expect(lines.every((line) => line.length === heads.length)).toBe(true);
    expect(lines[0]).toMatchObject(
      ['Flere timer med løn', 'Alle', /./, /./, String(count), String(of), percent, ''].map((cell) =>
        typeof cell === 'string' ? cell : expect.stringMatching(/^\d\d-\d\d-\d{4}$/),
      ),
    );
    const bands = lines.filter(([what], place) => what === 'Flere timer med løn' && place > 0);
    expect(bands.map(([, , , , own, all]) => [own, all])).toEqual(
      told.moreHoursByStartHours.bands.map((band: { count: number | null; of: number }) => [
        band.count === null ? 'Vises ikke' : String(band.count),
        String(band.of),
      ]),
    );
    const statuses = told.casesNow.byStatus.map(({ count: own }: { count: number | null }) =>
      own === null ? 'Vises ikke' : String(own),
    );
    expect(
      lines
        .filter(([what]) => what === 'Sager nu')
        .map((line) => line[4])
        .slice(0, -1),
    ).toEqual(statuses);
  });

  it('open in a Danish spreadsheet: byte order mark, semicolons, decimal comma, and nothing that is a formula', async () => {
    const answer = await many().ask('csv', PERIOD);

    expect(answer.body?.startsWith('\uFEFFTal;Gruppe;')).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="tal.csv"',
    });
    for (const cell of cellsIn(answer).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]|\d\.\d/);
  });

  it('name nobody', async () => {
    for (const what of ['csv', 'json'] as const) {
      expect((await many().ask(what)).body).not.toMatch(/Demo|Eksempelsen|Testgaard|Vita|@|EX-2026|00000000/);
    }
    const main = parse((await many().ask('show')).body ?? '').querySelector('main')?.text;
    expect(main).not.toMatch(/Demo|Eksempelsen|Testgaard|Vita|@|EX-2026/);
  });

  it('are the same for a consultant as for the team leader', async () => {
    const consultant = await withFigures(VITA, 200);

    expect((await consultant.ask('json', PERIOD)).body).toBe((await many().ask('json', PERIOD)).body);
  });

  it('say of which months they are told, and draw what they tell', async () => {
    const root = parse((await many().ask('show', PERIOD)).body ?? '');

    expect(root.querySelector('select[name="fra"] option[selected]')?.text).toBe('september 2026');
    expect(root.querySelector('main')?.text).toMatch(/Borgere, der begyndte (?:fra|i) \S+ 20\d\d/);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toContain(
      'Andel med flere timer nu end ved start',
    );
    expect(root.querySelectorAll('a[href^="/tal."]').map((link) => link.getAttribute('href'))).toEqual([
      '/tal.csv?fra=2026-09&til=2027-08',
      '/tal.json?fra=2026-09&til=2027-08',
    ]);
    expect(root.querySelectorAll('rect[class="share-chart-bar"]').length).toBe(
      root.querySelectorAll('text[class="share-chart-label"]').length,
    );
  });

  it('tell nothing of one case', async () => {
    const { ask } = await withFigures(VITA);

    const told = JSON.parse((await ask('json')).body ?? '');
    expect([told.moreHours, told.moreHoursByStartHours, told.milestones, told.daysToBothSignatures]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(told.casesNow).toEqual({ byStatus: [{ status: 'registered', count: null }], all: null });
    expect(parse((await ask('show')).body ?? '').querySelector('.figures-told')?.text).toBe(
      'Der er for få til at vise tallet.',
    );
  });

  it('are for staff who are signed in alone', async () => {
    const { pages, asked } = await withFigures(VITA);

    for (const page of [pages.show, pages.csv, pages.json]) {
      expect(await refusalOf(page(asked('GET /tal', { cookies: [] })))).toBe('not-signed-in');
    }
  });
});

describe('a cell of the spreadsheet', () => {
  it.each(['=1+1', '+45', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('is no formula: %j', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('keeps what would part cells within one', () => {
    expect(csvCell('a;b "c"\nd')).toBe('"a;b ""c""\nd"');
    expect([csvCell(25), csvCell(25.3), csvCell(undefined)]).toEqual(['25', '25,3', '']);
  });
});
