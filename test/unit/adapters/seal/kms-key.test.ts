import { createHash, createPublicKey, verify } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerKms } from '../../../../infra/local/aws/kms.ts';
import { writeAwsAnswer } from '../../../../infra/local/aws/aws-answers.ts';
import { readBody } from '../../../../infra/local/gateway/read-body.ts';
import { SEALING_KEY_ID } from '../../../../infra/local/functions/function-environment.ts';
import { makeKmsKey } from '../../../../shared/adapters/seal/kms-key.ts';
import { own } from './seals.ts';

const held = {
  privateKey: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  certificate: '',
};
const BYTES = Buffer.from('what is signed');
const DIGEST = createHash('sha256').update(BYTES).digest();

let server: Server | undefined;

const serve = async (listener: RequestListener): Promise<void> => {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  const address = started.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'nobody');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'nobody');
};

const answerFor: (...call: Parameters<RequestListener>) => Promise<void> = async (request, response) => {
  const asked: unknown = JSON.parse(String(await readBody(request, 100_000)));
  writeAwsAnswer(response, answerKms(String(request.headers['x-amz-target']), asked, held));
};

const standIn: RequestListener = (request, response) => {
  answerFor(request, response).catch(() => response.destroy());
};

afterEach(() => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  server?.close();
});

const keyNamed = (keyId: string, waits: { readonly milliseconds?: number } = {}) =>
  makeKmsKey({ keyId, certificates: '', ...waits });

describe('a key that KMS holds', () => {
  it('signs a digest as if the bytes themselves had been signed', async () => {
    await serve(standIn);

    const signature = await keyNamed(SEALING_KEY_ID).sign(DIGEST);

    expect(verify('sha256', BYTES, createPublicKey(own.privateKey), signature)).toBe(true);
  });

  it.each([
    ['there is no such key', { keyId: 'another', bytes: DIGEST, why: 'NotFoundException' }],
    ['it is no digest', { keyId: SEALING_KEY_ID, bytes: BYTES, why: 'ValidationException' }],
  ])('is in trouble by the name that KMS gives it when %s', async (_, { keyId, bytes, why }) => {
    await serve(standIn);

    await expect(keyNamed(keyId).sign(bytes)).rejects.toMatchObject({ part: 'sealing-key', why });
  });

  it('is in trouble when no answer comes in time', async () => {
    await serve(() => undefined);

    await expect(keyNamed(SEALING_KEY_ID, { milliseconds: 500 }).sign(DIGEST)).rejects.toMatchObject({
      part: 'sealing-key',
      why: expect.stringMatching(/^(?:AbortError|TimeoutError)$/),
    });
  });

  it('is in trouble when the answer is empty', async () => {
    await serve((_request, response) => response.end('{}'));

    await expect(keyNamed(SEALING_KEY_ID).sign(DIGEST)).rejects.toMatchObject({ why: 'empty-answer' });
  });
});
