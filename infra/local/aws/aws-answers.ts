import type { ServerResponse } from 'node:http';

/** An answer of one of the AWS services that this machine stands in for. */
export type AwsAnswer =
  | { readonly ok: true; readonly body: object }
  | {
      readonly ok: false;
      readonly status: number;
      readonly error: string;
      readonly message: string;
      /** S3 tells faults in XML, the other services in JSON. */
      readonly form?: 'xml';
    };

export const refusal = (status: number, error: string, message: string): AwsAnswer => ({
  ok: false,
  status,
  error,
  message,
});

export const writeAwsAnswer = (response: ServerResponse, answer: AwsAnswer): void => {
  if (!answer.ok && answer.form === 'xml') return writeXmlFault(response, answer);
  const status = answer.ok ? 200 : answer.status;
  const body = answer.ok ? answer.body : { __type: answer.error, message: answer.message };
  if (!answer.ok) response.setHeader('x-amzn-errortype', answer.error);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

type Fault = Extract<AwsAnswer, { readonly ok: false }>;

/** `error` and `message` are words of ours, without a letter that XML would read. */
const writeXmlFault = (response: ServerResponse, { status, error, message }: Fault): void => {
  const fault = `<Error><Code>${error}</Code><Message>${message}</Message></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml' }).end(fault);
};
