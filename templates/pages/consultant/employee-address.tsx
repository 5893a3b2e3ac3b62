import type { Employee } from '../../../shared/domain/case/case.ts';
import { protectedAddressTexts as texts } from '../../texts/desk/read-texts.ts';
import { addressText } from '../agreement/given.ts';
import { SubmitButton } from '../parts/buttons.tsx';
import { PostForm } from '../parts/post-form.tsx';

type Shown = { readonly caseId: string; readonly employee: Pick<Employee, 'address' | 'addressProtected'> };

/** The citizen's address; a protected one stands behind a button, and who presses it is written down. */
export const EmployeeAddress = ({ caseId, employee: { address, addressProtected } }: Shown) => {
  if (address === undefined) return null;
  if (!addressProtected) return <>{addressText(address)}</>;
  return (
    <div class="party-line">
      <span>{texts.hidden}</span>
      <PostForm action={`/sager/${caseId}/vis-adresse`}>
        <SubmitButton text={texts.show} kind="secondary" />
      </PostForm>
    </div>
  );
};
