import { describe, expect, it } from 'vitest';
import { makePartyPreview, makeStaffPreview } from '../../../functions/preview/show-draft.ts';
import { type Status, STATUSES } from '../../../shared/domain/case/status.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import { Refused } from '../../../shared/web/refused.ts';
import type { DocumentModel } from '../../../templates/pdf/document-model.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

/** What each reader meets in each status: a draft, the code of a refusal, or a party that has no link. */
const TABLE = `
status            employer    citizen        staff
invited           incomplete  no-link        incomplete
drafting          draft       no-link        draft
awaiting-citizen  draft       draft          draft
change-requested  draft       not-your-turn  draft
in-force          not-found   not-found      not-found
registered        not-found   not-found      not-found
ended             no-link     no-link        not-found
declined          not-found   not-found      not-found
expired           no-link     no-link        not-found
withdrawn         no-link     no-link        not-found
`;

const lines = TABLE.trim()
  .split('\n')
  .map((line) => line.split(/\s+/));
const rows = STATUSES.map((status) => {
  const [, employer = '', citizen = '', staff = ''] = lines.find(([name]) => name === status) ?? [];
  return [status, employer, citizen, staff] as const;
});

const preview = async (status: Status, staff = VITA) => {
  const drawn: DocumentModel[] = [];
  const renderer = {
    render: (model: DocumentModel) => {
      drawn.push(model);
      return Promise.resolve(new TextEncoder().encode('%PDF-1.7 a draft'));
    },
  };
  const desk = await atTheDesk(status, staff);
  const world = { ...desk.world, renderer };
  const asParty = async (party: 'employer' | 'citizen') =>
    makePartyPreview(
      world,
      party,
    )(aRequest('GET /', { path: { link: tokenOf(desk.world, desk.file, party) } }));
  const asStaff = () =>
    makeStaffPreview(world)(
      desk.asked('GET /sager/{case}/udkast.pdf', { path: { case: desk.file.case.id } }),
    );
  return { drawn, asParty, asStaff, desk };
};

const met = async (asked: Promise<Answer>): Promise<string> => {
  try {
    const { headers } = await asked;
    return headers?.['content-type'] === 'application/pdf' ? 'draft' : 'something else';
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal.code;
    return fault instanceof Error && fault.message.endsWith('has no link') ? 'no-link' : String(fault);
  }
};

describe('the draft of an agreement as a document', () => {
  it.each(rows)('%s: %s for the employer, %s for the citizen, %s for staff', async (status, ...expected) => {
    const { asParty, asStaff } = await preview(status);

    expect([await met(asParty('employer')), await met(asParty('citizen')), await met(asStaff())]).toEqual(
      expected,
    );
  });

  it('is marked as a draft, has no room for a seal, and stores nothing', async () => {
    const { asParty, drawn, desk } = await preview('awaiting-citizen');
    const before = await desk.world.cases.load(desk.file.case.id);

    const { headers } = await asParty('citizen');

    expect(headers?.['content-disposition']).toBe('inline; filename="udkast.pdf"');
    expect(drawn[0]?.draftMark).toBe('UDKAST – ikke underskrevet af begge');
    expect(drawn[0]?.title).toMatch(/^Udkast/);
    expect(drawn[0]?.seal).toBeUndefined();
    expect(drawn[0]?.attachments).toBeUndefined();
    expect(await desk.world.cases.load(desk.file.case.id)).toEqual(before);
  });

  it('is not for a colleague who may not see the case', async () => {
    const { asStaff } = await preview('drafting', { ...VITA, id: 'konsulent-2' });

    expect(await met(asStaff())).toBe('not-found');
  });
});
