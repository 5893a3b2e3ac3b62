import type { InBoth } from './in-both.ts';
import { mails as danishMails } from './da/mails.ts';
import { mails as englishMails } from './en/mails.ts';
import { accessibility as danishAccessibility } from './da/accessibility.ts';
import { accessibility as englishAccessibility } from './en/accessibility.ts';
import { agreementView as danishAgreementView } from './da/agreement-view.ts';
import { agreementView as englishAgreementView } from './en/agreement-view.ts';
import { amendment as danishAmendment } from './da/amendment.ts';
import { amendment as englishAmendment } from './en/amendment.ts';
import { anyone as danishAnyone } from './da/anyone.ts';
import { anyone as englishAnyone } from './en/anyone.ts';
import { check as danishCheck } from './da/check.ts';
import { check as englishCheck } from './en/check.ts';
import { citizen as danishCitizen } from './da/citizen.ts';
import { citizen as englishCitizen } from './en/citizen.ts';
import { agreementWords as danishWords } from './da/agreement-words.ts';
import { agreementWords as englishWords } from './en/agreement-words.ts';
import { employer as danishEmployer } from './da/employer.ts';
import { employer as englishEmployer } from './en/employer.ts';
import { ownPage as danishOwnPage } from './da/own-page.ts';
import { ownPage as englishOwnPage } from './en/own-page.ts';
import { reasonText as danishReason } from './da/follow-up-reasons.ts';
import { reasonText as englishReason } from './en/follow-up-reasons.ts';
import { script as danishScript } from './da/script.ts';
import { script as englishScript } from './en/script.ts';
import { signing as danishSigning } from './da/signing.ts';
import { signing as englishSigning } from './en/signing.ts';
import { start as danishStart } from './da/start.ts';
import { start as englishStart } from './en/start.ts';
import { standing as danishStanding } from './da/standing.ts';
import { standing as englishStanding } from './en/standing.ts';
import { parts as danishParts } from './da/parts.ts';
import { parts as englishParts } from './en/parts.ts';

/** Everything the parties read on pages and in mails, by what it is about. What staff read is in `desk/`, in Danish alone. */
export const partsTexts: InBoth<typeof danishParts> = { da: danishParts, en: englishParts };
export const mailsTexts: InBoth<typeof danishMails> = { da: danishMails, en: englishMails };
export const accessibilityTexts: InBoth<typeof danishAccessibility> = {
  da: danishAccessibility,
  en: englishAccessibility,
};
export const agreementViewTexts: InBoth<typeof danishAgreementView> = {
  da: danishAgreementView,
  en: englishAgreementView,
};
export const amendmentTexts: InBoth<typeof danishAmendment> = { da: danishAmendment, en: englishAmendment };
export const anyoneTexts: InBoth<typeof danishAnyone> = { da: danishAnyone, en: englishAnyone };
export const checkTexts: InBoth<typeof danishCheck> = { da: danishCheck, en: englishCheck };
export const citizenTexts: InBoth<typeof danishCitizen> = { da: danishCitizen, en: englishCitizen };
export const ownPageTexts: InBoth<typeof danishOwnPage> = { da: danishOwnPage, en: englishOwnPage };
export const signingTexts: InBoth<typeof danishSigning> = { da: danishSigning, en: englishSigning };
export const standingTexts: InBoth<typeof danishStanding> = { da: danishStanding, en: englishStanding };
export const startTexts: InBoth<typeof danishStart> = { da: danishStart, en: englishStart };
export const wordsTexts: InBoth<typeof danishWords> = { da: danishWords, en: englishWords };
export const employerTexts: InBoth<typeof danishEmployer> = { da: danishEmployer, en: englishEmployer };
export const reasonTexts: InBoth<typeof danishReason> = { da: danishReason, en: englishReason };
export const scriptTexts: InBoth<typeof danishScript> = { da: danishScript, en: englishScript };
