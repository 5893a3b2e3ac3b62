import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { sealTexts } from '../../texts/desk/seal-texts.ts';
import { Notice } from '../parts/notice.tsx';

/** What the signed agreement waits for before it is a document, as long as it does. */
export const SealWaits = ({ file: { version } }: { readonly file: CaseFile }) => {
  const { sealDelayed, documentStored } = version;
  return sealDelayed === undefined || documentStored ? null : (
    <Notice kind="warning" heading={sealTexts.heading}>
      <p class="alert-text">
        {sealTexts.missing[sealDelayed.waitsFor]} {sealTexts.since(danishDateTime(sealDelayed.since))}
      </p>
      <p class="alert-text">{sealTexts.meanwhile}</p>
      <p class="alert-text">{sealTexts.help}</p>
    </Notice>
  );
};
