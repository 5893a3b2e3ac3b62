import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ENV } from '../../shared/runtime/env-names.ts';
import type { MailService } from '../constructs/mail-service.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import type { ServiceFunction, Surroundings } from '../constructs/service-function.ts';
import { StreamFunction } from '../constructs/stream-function.ts';
import { TopicFunction } from '../constructs/topic-function.ts';
import { SEALING_NODE_OPTIONS } from '../sealing-memory.ts';
import type { RecordsStack } from './records.ts';

type Parts = { readonly mail: MailService; readonly kept: RecordsStack; readonly surroundings: Surroundings };

/** The functions that work behind: documents and their journalling, mails, what became of mails, the hourly round and retention. */
export const addBackgroundFunctions = (scope: Construct, parts: Parts): void => {
  addSealAgreement(scope, parts);
  addJournalAgreement(scope, parts);
  addDeliverMail(scope, parts);
  addRecordMailOutcome(scope, parts);
  addDailyRound(scope, parts);
  addRetention(scope, parts);
  addVerifyAudit(scope, parts);
};

/** The function reads cases and acts on them, and may open what that takes: the secret and the keys of the fields. */
const allowActingOnCases = ({ records, secrets, fields }: Parts['kept'], worker: ServiceFunction): void => {
  records.allowReading(worker);
  records.allowActing(worker);
  secrets.allowOpening(worker);
  fields.allowOpening(worker);
  fields.allowMaking(worker);
};

const addSealAgreement = (scope: Construct, { kept, surroundings }: Parts): void => {
  const sealing = {
    [ENV.sealingKey]: kept.sealing.key.keyArn,
    [ENV.nodeOptions]: SEALING_NODE_OPTIONS,
  };
  const seal = new StreamFunction(scope, 'seal-agreement', {
    name: 'seal-agreement',
    wakesFor: 'seal',
    records: kept.records,
    whoIsHurt: 'Parties who have both signed do not get the document of their agreement.',
    memoryMegabytes: 1769,
    timeout: Duration.minutes(5),
    surroundings: { ...surroundings, environment: { ...surroundings.environment, ...sealing } },
  });
  allowActingOnCases(kept, seal);
  kept.sealing.allowSealing(seal);
  seal.soundWhenLogged(
    'seal-waits',
    'Parties wait for the document of their agreement, which cannot be sealed now; it is tried again.',
  );
};

const addJournalAgreement = (scope: Construct, { kept, surroundings }: Parts): void => {
  const bucket = { [ENV.journal]: kept.journal.bucket.bucketName };
  const journal = new StreamFunction(scope, 'journal-agreement', {
    name: 'journal-agreement',
    wakesFor: 'journal',
    records: kept.records,
    whoIsHurt: 'Signed agreements are missing in the case system, where colleagues look for them.',
    memoryMegabytes: 512,
    // A folder has four files, each tried three times for ten seconds.
    timeout: Duration.minutes(5),
    surroundings: { ...surroundings, environment: { ...surroundings.environment, ...bucket } },
  });
  allowActingOnCases(kept, journal);
  kept.journal.allowHandingOver(journal);
};

const addDeliverMail = (scope: Construct, { mail, kept, surroundings }: Parts): void => {
  const deliver = new StreamFunction(scope, 'deliver-mail', {
    name: 'deliver-mail',
    wakesFor: 'mail',
    records: kept.records,
    whoIsHurt: 'People whose turn it is get no mail, so agreements and follow-ups stand still.',
    memoryMegabytes: 512,
    // Ten mails that the mail service does not answer; shorter than the quarter of an hour for which a mail is taken.
    timeout: Duration.minutes(10),
    surroundings,
  });
  allowActingOnCases(kept, deliver);
  mail.allowSending(deliver);
  deliver.soundWhenLogged(
    'mail-not-sent',
    'People wait for a mail that the mail service has not taken; it is tried again.',
  );
  deliver.soundWhenLogged(
    'mail-given-up',
    'People get no word that it is their turn until somebody sends their mail again from the case.',
  );
};

const addRecordMailOutcome = (scope: Construct, { mail, kept, surroundings }: Parts): void => {
  const record = new TopicFunction(scope, 'record-mail-outcome', {
    name: 'record-mail-outcome',
    topic: mail.outcomes,
    whoIsHurt: 'Consultants do not learn that a mail bounced, so a person waits for nothing.',
    memoryMegabytes: 512,
    surroundings,
  });
  allowActingOnCases(kept, record);
};

const addDailyRound = (scope: Construct, { kept, surroundings }: Parts): void => {
  const round = new ScheduledFunction(scope, 'daily-round', {
    name: 'daily-round',
    whoIsHurt: 'Follow-ups, reminders and expiry come late, and lost mails are not sent again.',
    memoryMegabytes: 1024,
    timeout: Duration.minutes(10),
    surroundings,
  });
  allowActingOnCases(kept, round);
  kept.records.allowFindingDue(round);
};

const addVerifyAudit = (scope: Construct, { kept, surroundings }: Parts): void => {
  const verify = new ScheduledFunction(scope, 'verify-audit', {
    name: 'verify-audit',
    runs: 'every-night',
    whoIsHurt: 'Nobody would notice if the record of a case were changed, so its evidence is worth less.',
    memoryMegabytes: 1769,
    timeout: Duration.minutes(15),
    surroundings,
  });
  kept.records.allowReading(verify);
  kept.records.allowVerifying(verify);
  kept.secrets.allowOpening(verify);
  kept.fields.allowOpening(verify);
  kept.fields.allowMaking(verify);
  verify.soundWhenLogged(
    'record-broken',
    'The record of a case is not as it was written: what people have signed can no longer be proven by it.',
  );
  verify.soundWhenLogged(
    'record-unfinished',
    'Some records were not verified in the night, so a change of them would go unnoticed.',
  );
};

const addRetention = (scope: Construct, { kept, surroundings }: Parts): void => {
  const retention = new ScheduledFunction(scope, 'retention', {
    name: 'retention',
    whoIsHurt: 'People’s data are kept longer than they may be, until the next run gets them deleted.',
    memoryMegabytes: 512,
    timeout: Duration.minutes(10),
    surroundings,
  });
  allowActingOnCases(kept, retention);
  kept.records.allowFindingDue(retention);
  kept.records.allowDeletingCases(retention);
};
