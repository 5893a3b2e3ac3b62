import type { Party } from '../../shared/domain/case/parties.ts';

/** What one mail says. The greeting, whom to call and the closing go with every mail. */
export type MailWords = {
  readonly subject: string;
  /** The first one also stands beside the subject in a list of mails. */
  readonly paragraphs: readonly string[];
  /** What the one link does; without it the mail has none. */
  readonly action?: string;
};

/** What a mail to a party may build on. Nothing of the agreement itself: no hours, pay, health, or what the mail is about. */
export type PartyMailFacts = {
  /** "Eksempelby Kommune" */
  readonly municipality: string;
  readonly contactName: string;
  /** The employer or the citizen, who also has a page of its own to come back to. */
  readonly to: Party;
  /** The last day the link works, as it is written in the mail's language; nothing where a mail has no such link. */
  readonly until: string | undefined;
};

/** What a mail to staff may build on: how many cases and talks it is about, never whose. */
export type StaffMailFacts = {
  readonly cases: number;
  readonly talks: number;
  /** How many of the talks come with a calendar file. */
  readonly calendarFiles: number;
};
