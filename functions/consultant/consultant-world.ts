import type { CaseLists } from '../../shared/ports/case-lists.ts';
import type { FigureSource } from '../../shared/ports/figures.ts';
import type { Limits } from '../../shared/ports/limits.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { SigningCodes } from '../../shared/ports/signing-codes.ts';
import type { StaffDirectory } from '../../shared/ports/staff-directory.ts';
import type { StaffSignIn } from '../../shared/ports/staff-sign-in.ts';
import type { TalkDrafts } from '../../shared/ports/talk-drafts.ts';
import type { StaffWorld } from '../../shared/web/staff/staff-door.ts';
import type { Frame } from '../../templates/pages/layout.tsx';

/** What the desk needs of the world. */
export type ConsultantWorld = StaffWorld & {
  readonly frame: Frame;
  readonly signIn: StaffSignIn;
  readonly limits: Limits;
  readonly lists: CaseLists;
  readonly outbox: Outbox;
  readonly staffDirectory: StaffDirectory;
  readonly figures: FigureSource;
  readonly drafts: TalkDrafts;
  readonly codes: SigningCodes;
};
