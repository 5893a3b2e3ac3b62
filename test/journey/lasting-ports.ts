import { createServer } from 'node:net';

/** Below the ports that a system gives whoever asks for any. */
const FIRST = 20_000;
const MANY = 10_000;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** Free ports that nobody gets by chance while a service that had them is down for a moment. */
export const lastingPorts = async (): Promise<{
  readonly web: number;
  readonly mailbox: number;
  readonly signIn: number;
}> => {
  const web = FIRST + Math.floor(Math.random() * MANY);
  const ports = { web, mailbox: web + 1, signIn: web + 2 };
  const free = await Promise.all(Object.values(ports).map(isFree));
  return free.every(Boolean) ? ports : lastingPorts();
};
