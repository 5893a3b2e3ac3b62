import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';

const masterKey = () => z.string().check(z.minLength(32));
const secrets = z.object({
  masterKey: masterKey(),
  otherMasterKey: z.optional(masterKey()),
  namingKey: z.optional(masterKey()),
  signInClientSecret: z.string(),
  citizenClientSecret: z._default(z.string(), ''),
  employerClientSecret: z._default(z.string(), ''),
  sealCertificates: z._default(z.string(), ''),
});
export type Secrets = z.output<typeof secrets>;

/**
 * The master keys among the secrets. Throws when the key is being changed and it is not said which one cases are named by:
 * the next night's walk would then find every case gone (decision 0042).
 */
export const masterKeysIn = ({
  masterKey: present,
  otherMasterKey: other,
  namingKey: naming,
}: MasterSecrets) => {
  if (other !== undefined && naming === undefined) throw new Error('the secret lacks: namingKey');
  return { present, other, naming };
};
export type MasterSecrets = Pick<Secrets, 'masterKey' | 'otherMasterKey' | 'namingKey'>;

/** The municipality's secrets, read once when a function starts. Throws when one is missing, without telling any of
 * them. The sign-in's and the certificates of the seal (PEM) are empty until the operator has put them in: only staff
 * sign-in waits for the one, and only sealing for the other. */
export const readSecrets = async (id: string): Promise<Secrets> => {
  const { SecretString } = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: id }),
  );
  return secretsIn(SecretString ?? '{}');
};

/** The secrets in the text that an operator keeps. What is wrong with it is told without a letter of it: the platform logs a fault at start. */
export const secretsIn = (text: string): Secrets => {
  const read = secrets.safeParse(parsed(text));
  if (read.success) return read.data;
  throw new Error(`the secret lacks: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}`);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('the secret is not JSON');
  }
};
