import * as z from 'zod';
import { type AwsAnswer, refusal } from './aws-answers.ts';
import { SECRETS_ID } from '../functions/function-environment.ts';
import type { Keys } from '../keys/keys.ts';

/** What an operator keeps in the one secret of a deployed service. */
export type LocalSecret = Keys & {
  readonly citizenClientSecret?: string;
  readonly employerClientSecret?: string;
  readonly sealCertificates: string;
};

const request = z.object({ SecretId: z.string() });

/** Answers GetSecretValue of Secrets Manager for the one secret there is. */
export const answerSecrets = (target: string | undefined, body: unknown, secret: LocalSecret): AwsAnswer => {
  if (target !== 'secretsmanager.GetSecretValue')
    return refusal(400, 'UnknownOperationException', 'Only GetSecretValue is served here.');
  if (request.safeParse(body).data?.SecretId !== SECRETS_ID)
    return refusal(400, 'ResourceNotFoundException', 'There is no such secret.');
  return {
    ok: true,
    body: {
      ARN: `arn:aws:secretsmanager:eu-west-1:000000000000:secret:${SECRETS_ID}`,
      Name: SECRETS_ID,
      VersionId: '00000000-0000-4000-8000-000000000001',
      VersionStages: ['AWSCURRENT'],
      SecretString: JSON.stringify(secret),
    },
  };
};
