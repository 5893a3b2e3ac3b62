import { addressOf } from '../../../shared/domain/case/addresses.ts';
import { isParty } from '../../../shared/domain/case/parties.ts';
import { danishDate } from '../../texts/danish-format.ts';
import { auditText } from '../../texts/desk/audit-texts.ts';
import { doneTexts } from '../../texts/desk/done-texts.ts';
import { Notice } from '../parts/notice.tsx';
import type { CasePage } from './case-page.tsx';

type Shown = Pick<CasePage, 'done' | 'file' | 'followUps' | 'mails'>;

/** What the one who looks has just done, and the way to the next case that needs something. */
export const JustDone = ({ done, ...shown }: Shown) =>
  done === undefined ? null : (
    <div class="d-print-none" role="status">
      <Notice kind="success" heading={doneText(done.entry, shown)}>
        {done.next === undefined ? null : (
          <p class="alert-text">
            {doneTexts.next} <a href={`/sager/${done.next.caseId}`}>{done.next.employeeName}</a>
          </p>
        )}
      </Notice>
    </div>
  );

const doneText = (
  entry: NonNullable<Shown['done']>['entry'],
  { file, followUps, mails }: Omit<Shown, 'done'>,
): string => {
  const { event, details, at } = entry;
  const party = String(details['party']);
  if (event === 'case-opened') return doneTexts.opened(file.case.employerEmail);
  if (event === 'follow-up-postponed') {
    const moved = followUps.find(({ id }) => id === details['followUp']);
    return moved === undefined ? auditText(entry) : doneTexts.moved(danishDate(moved.due));
  }
  if (!isParty(party) || (event !== 'link-sent' && event !== 'address-corrected')) return auditText(entry);
  const address = addressOf(file.case, party);
  const isSent = mails.some(({ message }) => message.to.role === party && message.owedAt === at);
  return isSent ? doneTexts.linkSent(address) : doneTexts.addressIs(address);
};
