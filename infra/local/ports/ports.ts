import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import { portHolder } from './port-holder.ts';
import { StartProblem, systemCode } from '../start-problem.ts';

export const HOST = '127.0.0.1';

/** Who a port is for, and the option of `npm start` that chooses another. */
export type PortWish = { readonly purpose: string; readonly option: string; readonly port: number };

/** A port that is ours. It answers 503 until `serve` says what else. */
export type OpenPort = {
  readonly port: number;
  readonly origin: string;
  readonly serve: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
};

const LIMITS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 1_000,
};

const listening = (server: Server, { purpose, option, port }: PortWish): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (systemCode(error) !== 'EADDRINUSE' && systemCode(error) !== 'EACCES') return reject(error);
      const why =
        systemCode(error) === 'EACCES'
          ? `Port ${port} (${purpose}) may not be used by an ordinary user.`
          : `Port ${port} (${purpose}) is taken by ${portHolder(port)}; perhaps an earlier \`npm start\` still runs.`;
      return reject(
        new StartProblem(
          `${why}\nStop that program, or choose another port: npm start -- ${option} ${port + 10}`,
        ),
      );
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const notYet: RequestListener = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end();

/** The port listens on the loopback address only. Port 0 takes any free one. */
export const openPort = async (wish: PortWish, limits: ServerOptions = {}): Promise<OpenPort> => {
  let current = notYet;
  const server = createServer({ ...LIMITS, ...limits }, (request, response) => current(request, response));
  const port = await listening(server, wish);
  return {
    port,
    origin: `http://${HOST}:${port}`,
    serve: (listener) => {
      current = listener;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const open = await openPort({ purpose: 'internal', option: '', port: 0 });
  await open.close();
  return open.port;
};
