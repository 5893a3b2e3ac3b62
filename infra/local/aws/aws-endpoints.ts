import type { IncomingMessage, RequestListener } from 'node:http';
import { type AwsAnswer, refusal, writeAwsAnswer } from './aws-answers.ts';
import { readBody } from '../gateway/read-body.ts';
import type { Keys } from '../keys/keys.ts';
import type { LocalFieldKey } from '../keys/field-key.ts';
import { answerFieldKms, isAboutFieldKey } from './field-kms.ts';
import { mitIdSecrets } from '../identity-provider/mitid-signing.ts';
import { answerKms } from './kms.ts';
import type { LocalSealingKey } from '../keys/sealing-key.ts';
import { answerSendEmail } from '../mailbox/send-email.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { answerPutObject } from './put-object.ts';
import { answerSecrets } from './secrets.ts';

/** SES takes a message of at most 40 MB; as base64 in JSON that is a third more. */
const MOST_BYTES = 54_000_000;

export type AwsParts = {
  readonly mailbox: Mailbox;
  readonly keys: Keys;
  readonly sealingKey: LocalSealingKey;
  readonly fieldKey: LocalFieldKey;
  readonly journal: string;
};

const jsonOf = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};

const kmsAnswer = (
  target: string,
  body: unknown,
  { sealingKey, fieldKey }: Pick<AwsParts, 'sealingKey' | 'fieldKey'>,
): AwsAnswer =>
  isAboutFieldKey(body) ? answerFieldKms(target, body, fieldKey) : answerKms(target, body, sealingKey);

const answerTo = async (
  request: IncomingMessage,
  { mailbox, keys, sealingKey, fieldKey, journal }: AwsParts,
): Promise<AwsAnswer> => {
  const body = await readBody(request, MOST_BYTES);
  if (body === undefined) return refusal(413, 'RequestEntityTooLarge', 'The request is too large.');
  if (request.method === 'POST' && request.url === '/v2/email/outbound-emails')
    return answerSendEmail(jsonOf(body), mailbox);
  if (request.method === 'PUT') return answerPutObject(request, body, journal);
  const target = request.headers['x-amz-target'];
  if (request.method === 'POST' && typeof target === 'string')
    return target.startsWith('TrentService.')
      ? kmsAnswer(target, jsonOf(body), { sealingKey, fieldKey })
      : answerSecrets(target, jsonOf(body), {
          ...keys,
          ...mitIdSecrets(keys),
          sealCertificates: sealingKey.certificate,
        });
  return refusal(
    404,
    'UnknownOperationException',
    'Only SendEmail, GetSecretValue, Sign, GetPublicKey, GenerateDataKey, Decrypt and PutObject are served here.',
  );
};

/** Stands in for SES, Secrets Manager, KMS and S3, for the functions of this machine alone. */
export const makeAwsEndpoints =
  (parts: AwsParts): RequestListener =>
  (request, response) => {
    answerTo(request, parts)
      .catch(() => refusal(500, 'InternalFailure', 'The request could not be handled.'))
      .then((answer) => writeAwsAnswer(response, answer))
      .catch(() => response.destroy());
  };
