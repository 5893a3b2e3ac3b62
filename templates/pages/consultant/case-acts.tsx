import type { ComponentChildren } from 'preact';
import { isUnassigned, mayHandOver, mayTakeOver } from '../../../shared/domain/access/staff.ts';
import { type Act, gate } from '../../../shared/domain/case/act-gates.ts';
import { mayHold } from '../../../shared/domain/case/acts/hold.ts';
import { amendmentOf } from '../../../shared/domain/case/amendment-view.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { actTexts } from '../../texts/desk/act-texts.ts';
import { accessCopyTexts } from '../../texts/desk/read-texts.ts';
import { caseDeletionTexts } from '../../texts/desk/deletion-texts.ts';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { PostForm } from '../parts/post-form.tsx';
import type { CasePage } from './case-page.tsx';

export const mayOn =
  (file: CaseFile) =>
  (act: Act): boolean =>
    gate(act, statusOf(file)).ok;

/** What comes next on a case, where the consultant looks first; acts that would be refused are left out. */
export const NextActs = ({ file, commandId }: Pick<CasePage, 'file' | 'commandId'>) => {
  const base = `/sager/${file.case.id}`;
  const may = mayOn(file);
  const unassigned = isUnassigned(file.case);
  const pdf = file.version.documentStored;
  if (!unassigned && !pdf && !may('register') && !may('reopen')) return null;
  const kind = unassigned ? 'secondary' : 'primary';
  return (
    <>
      {unassigned ? <p>{actTexts.unassigned}</p> : null}
      <Buttons>
        {unassigned ? <ButtonLink href={`${base}/overtag`} text={actTexts.takeOver} /> : null}
        {may('register') ? (
          <ActForm action={`${base}/registrer`} commandId={commandId}>
            <SubmitButton text={actTexts.register} kind={kind} />
          </ActForm>
        ) : null}
        {may('reopen') ? (
          <ActForm action={`${base}/genaabn`} commandId={commandId}>
            <SubmitButton text={actTexts.reopen} kind={kind} />
          </ActForm>
        ) : null}
        {pdf ? <ButtonLink href={`${base}/aftale.pdf`} text={actTexts.document} kind="secondary" /> : null}
      </Buttons>
    </>
  );
};

/** Everything else that can be done, each on a page of its own: first what moves the case on, last what stops it. */
export const FurtherActs = ({ file, staff }: Pick<CasePage, 'file' | 'staff'>) => {
  const may = mayOn(file);
  const further: readonly Listed[] = [
    ...linkedCases(file),
    ...(may('begin-amendment') && file.case.amendment === undefined
      ? [{ ...actTexts.amendment, path: 'tillaeg' }]
      : []),
    ...(may('choose-rhythm') ? [{ ...actTexts.rhythm, path: 'faste-samtaler' }] : []),
    ...(mayOn(amendmentOf(file) ?? file)('sign-on-paper') ? [{ ...actTexts.paper, path: 'papir' }] : []),
    ...(may('correct-details') ? [{ ...actTexts.details, path: 'oplysninger' }] : []),
    ...(mayHandOver(staff, file.case) ? [{ ...actTexts.handOver, path: 'giv-videre' }] : []),
    ...(mayTakeOver(staff, file.case) && !isUnassigned(file.case)
      ? [{ link: actTexts.takeOver, hint: actTexts.takeOverHint, path: 'overtag' }]
      : []),
    ...(statusOf(file) === 'awaiting-citizen' ? [{ ...actTexts.draft, path: 'udkast.pdf' }] : []),
    { ...actTexts.evidence, path: 'bevis.zip' },
    ...holdActs(file, staff),
    { ...accessCopyTexts.act, path: 'indsigt' },
  ];
  const closing: readonly Listed[] = [
    ...(may('withdraw') ? [{ ...actTexts.withdraw, path: 'traek-tilbage' }] : []),
    ...(may('end') ? [{ ...actTexts.end, path: 'afslut' }] : []),
  ];
  return (
    <>
      <ActList heading={actTexts.more} acts={further} file={file} />
      <ActList heading={actTexts.closing} acts={closing} file={file} />
    </>
  );
};

/** A team leader has a case kept, or lets it go. */
const holdActs = (file: CaseFile, staff: CasePage['staff']): readonly Listed[] => {
  if (!mayHold(staff)) return [];
  return file.case.hold === undefined
    ? [{ ...caseDeletionTexts.set, path: 'bevar' }]
    : [{ ...caseDeletionTexts.lift, path: 'bevar-ikke' }];
};

/** The same citizen's case before and after this one; where it has ended, the way to open the next. */
const linkedCases = (file: CaseFile): readonly Listed[] => {
  const { id, follows, followedBy, employee } = file.case;
  return [
    ...(follows === undefined
      ? []
      : [{ link: actTexts.follows, hint: employee.name, path: `/sager/${follows}` }]),
    ...(followedBy === undefined
      ? []
      : [{ link: actTexts.followedBy, hint: employee.name, path: `/sager/${followedBy}` }]),
    ...(mayOn(file)('note-successor') && followedBy === undefined
      ? [{ ...actTexts.successor, path: `/sager/ny?efter=${id}` }]
      : []),
  ];
};

type Listed = { readonly link: string; readonly hint: string; readonly path: string };

const ActList = ({
  heading,
  acts,
  file,
}: {
  readonly heading: string;
  readonly acts: readonly Listed[];
  readonly file: CaseFile;
}) =>
  acts.length === 0 ? null : (
    <div class="d-print-none">
      <h2>{heading}</h2>
      <ul class="nobullet-list act-list">
        {acts.map(({ link, hint, path }) => (
          <li key={path}>
            <a href={path.startsWith('/') ? path : `/sager/${file.case.id}/${path}`}>{link}</a>
            <br />
            {hint}
          </li>
        ))}
      </ul>
    </div>
  );

type ActFormProps = {
  readonly action: string;
  readonly commandId: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
};

export const ActForm = ({ action, commandId, hidden = {}, children }: ActFormProps) => (
  <PostForm action={action} hidden={{ commandId, ...hidden }}>
    {children}
  </PostForm>
);
