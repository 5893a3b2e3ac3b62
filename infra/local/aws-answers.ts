import type { ServerResponse } from 'node:http';

/** An answer of one of the AWS services that this machine stands in for. */
export type AwsAnswer =
  | { readonly ok: true; readonly body: object }
  | { readonly ok: false; readonly status: number; readonly error: string; readonly message: string };

export const refusal = (status: number, error: string, message: string): AwsAnswer => ({
  ok: false,
  status,
  error,
  message,
});

export const writeAwsAnswer = (response: ServerResponse, answer: AwsAnswer): void => {
  const status = answer.ok ? 200 : answer.status;
  const body = answer.ok ? answer.body : { __type: answer.error, message: answer.message };
  if (!answer.ok) response.setHeader('x-amzn-errortype', answer.error);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
