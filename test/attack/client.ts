import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What came back, nothing followed and nothing kept. */
export type Got = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  readonly location: string;
  readonly milliseconds: number;
};

export type Sending = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
  /** The loopback address that the service sees as the client's. */
  readonly from?: string;
  /** A form of ours: its content type and what a browser says of the site that sent it. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
};

const MOST_MILLISECONDS = 20_000;
const FORM_HEADERS = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
} as const;

/** A form's fields as a browser sends them. */
export const encoded = (fields: NonNullable<Sending['form']>): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  ).toString();

/** One request from a client address of its own, its path sent as it stands. A connection that is cut counts as status 0. */
export const ask = async (origin: string, path: string, sending: Sending = {}): Promise<Got> => {
  const { from = '127.0.0.1', form, headers = {} } = sending;
  const method = sending.method ?? (form === undefined && sending.body === undefined ? 'GET' : 'POST');
  const body = form === undefined ? sending.body : encoded(form);
  const { hostname, port } = new URL(origin);
  const begun = performance.now();
  try {
    return await new Promise<Got>((resolve, reject) => {
      const asked = request({
        host: hostname,
        port,
        path,
        method,
        localAddress: from,
        agent: false,
        timeout: MOST_MILLISECONDS,
        headers: {
          ...(form === undefined ? {} : FORM_HEADERS),
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
          ...headers,
        },
      });
      asked.on('timeout', () => asked.destroy(new Error('no answer')));
      asked.on('error', reject);
      asked.on('response', (response) => {
        const { statusCode: status = 0, headers: came } = response;
        const gotten = async (): Promise<Got> => {
          const bytes = await buffer(response);
          const milliseconds = performance.now() - begun;
          const location = came.location ?? '';
          return { status, headers: came, bytes, text: bytes.toString(), location, milliseconds };
        };
        resolve(gotten());
      });
      asked.end(body);
    });
  } catch {
    const nothing = { headers: {}, bytes: Buffer.alloc(0), text: '', location: '' };
    return { ...nothing, status: 0, milliseconds: performance.now() - begun };
  }
};

/** Writes bytes to a connection and gives all that comes back until it is closed, or quiet for `milliseconds`. */
export const raw = (origin: string, sent: string, milliseconds = 1_500): Promise<string> => {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(sent));
    const came: Buffer[] = [];
    const done = (): void => {
      socket.destroy();
      resolve(Buffer.concat(came).toString('latin1'));
    };
    socket.setTimeout(milliseconds, done);
    socket.on('data', (bytes: Buffer) => came.push(bytes));
    socket.on('error', done);
    socket.on('close', done);
  });
};

let lastClient = 0;

/** A client that has asked for nothing yet: the next address of 127.0.0.0/8. */
export const newClient = (): string => {
  lastClient += 1;
  return `127.${20 + (lastClient >> 16)}.${(lastClient >> 8) & 255}.${lastClient & 255}`;
};
