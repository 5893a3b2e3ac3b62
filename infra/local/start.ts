import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, commandOf, USAGE } from './command-line.ts';
import { usualDataFolder } from './data/data-folder.ts';
import { type RunningService, startService } from './service.ts';
import { StartProblem } from './start-problem.ts';

const welcome = (service: RunningService, seconds: string): string => `
The service runs on this machine (ready in ${seconds} s; stop it with Ctrl-C)

  Consultants' desk    ${service.origin}/sager
  Front page           ${service.origin}/
  Mailbox and clock    ${service.mailboxUrl}
  Sign-in              ${service.signInUrl}
  Table engine         ${service.engineUrl}
  Data                 ${service.dataFolder} (log: service.log)

  Who can sign in (made up, no password):
${service.people.map(({ name, duty }) => `    ${name}, ${duty}`).join('\n')}
`;

const isDemoLoader = (value: unknown): value is (service: RunningService) => Promise<void> =>
  typeof value === 'function';

const loadDemo = async (service: RunningService): Promise<void> => {
  const path = join(import.meta.dirname, 'demo/demo-agreements.ts');
  if (!existsSync(path)) throw new StartProblem('This version brings no demonstration.');
  const demo: Record<string, unknown> = await import(pathToFileURL(path).href);
  if (!isDemoLoader(demo['loadDemo'])) throw new StartProblem('This version brings no demonstration.');
  await demo['loadDemo'](service);
};

const stopOnSignal = (service: RunningService): void => {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    await service.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
};

const onFault = (what: string): void => console.error(what);

const run = async ({ ports, demo, signing }: Command): Promise<void> => {
  const service = await startService({ dataFolder: usualDataFolder(), ports, signing, onFault });
  stopOnSignal(service);
  console.log(welcome(service, process.uptime().toFixed(1)));
  if (!demo) return;
  try {
    await loadDemo(service);
  } catch (error) {
    await service.stop();
    throw error;
  }
};

try {
  const command = commandOf(process.argv.slice(2));
  if (command.help) console.log(USAGE);
  else await run(command);
} catch (error) {
  console.error(error instanceof StartProblem ? `\n${error.message}\n` : error);
  process.exit(1);
}
