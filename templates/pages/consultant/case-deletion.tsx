import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { caseDeletionTexts as texts } from '../../texts/desk/deletion-texts.ts';
import { Notice } from '../parts/notice.tsx';

/** Whether the signed agreement has been handed to the case system; `none` where there is none to hand over. */
export const journalStandOf = ({ version }: CaseFile): 'done' | 'missing' | 'none' => {
  if (version.journalled !== undefined) return 'done';
  return version.documentStored ? 'missing' : 'none';
};

/** That the case is kept although its time may be over, or the day from which it is gone and what to take out before. */
export const CaseDeletion = ({
  file,
  on,
}: {
  readonly file: CaseFile;
  readonly on: CivilDate | undefined;
}) => {
  const { hold, id } = file.case;
  if (hold !== undefined) {
    return (
      <Notice kind="info" heading={texts.hold.heading}>
        <p class="alert-text">{texts.hold.since(hold.by, danishDateTime(hold.at))}</p>
        <p class="alert-text">{texts.hold.reason(hold.reason)}</p>
      </Notice>
    );
  }
  return on === undefined ? null : (
    <Notice kind="warning" heading={texts.heading(on)}>
      <p class="alert-text">{`${texts.everything} ${texts.takeOut}`}</p>
      <p class="alert-text">{texts.journal[journalStandOf(file)]}</p>
      <ul>
        <li>
          <a href={`/sager/${id}/bevis.zip`}>{texts.evidence}</a>
        </li>
        {file.version.documentStored ? (
          <li>
            <a href={`/sager/${id}/aftale.pdf`}>{texts.document}</a>
          </li>
        ) : null}
      </ul>
    </Notice>
  );
};
