import { parseArgs } from 'node:util';
import { type LocalSigning, type ServicePorts, USUAL_PORTS } from './service-options.ts';
import { StartProblem } from './start-problem.ts';

export type Command = {
  readonly ports: ServicePorts;
  readonly demo: boolean;
  readonly signing: LocalSigning;
  readonly help: boolean;
};

export const USAGE = `npm start -- [options]

  --port N           the service (${USUAL_PORTS.web})
  --mailbox-port N   mailbox and clock (${USUAL_PORTS.mailbox})
  --sign-in-port N   sign-in (${USUAL_PORTS.signIn})
  --signing mitid    the parties sign with MitID, a stand-in on this machine; else with a code in a mail
  --signing mitid-first   the same, and their links open once MitID has said who they are
  --demo             loads the ten agreements of the demonstration

FLEKSAFTALE_DATA=folder         keeps the data there instead of in .local
AWS_ENDPOINT_URL_DYNAMODB=url   uses that table engine instead of the project's own`;

const OPTIONS = {
  port: { type: 'string' },
  'mailbox-port': { type: 'string' },
  'sign-in-port': { type: 'string' },
  demo: { type: 'boolean' },
  signing: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const portOf = (option: string, text: string | undefined, usual: number): number => {
  if (text === undefined) return usual;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new StartProblem(`--${option} takes a number from 1 to 65535.`);
};

const SIGNING = ['email-code', 'mitid', 'mitid-first'] as const satisfies readonly LocalSigning[];

const signingOf = (text: string | undefined): Command['signing'] => {
  if (text === undefined) return 'email-code';
  const named = SIGNING.find((signing) => signing === text);
  if (named !== undefined) return named;
  throw new StartProblem('--signing takes mitid, mitid-first or email-code.');
};

const valuesOf = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
};

/** What the arguments of `npm start --` ask for. Throws a StartProblem that explains them. */
export const commandOf = (args: readonly string[]): Command => {
  const values = valuesOf(args);
  const ports = {
    web: portOf('port', values.port, USUAL_PORTS.web),
    mailbox: portOf('mailbox-port', values['mailbox-port'], USUAL_PORTS.mailbox),
    signIn: portOf('sign-in-port', values['sign-in-port'], USUAL_PORTS.signIn),
  };
  if (new Set(Object.values(ports)).size < 3) throw new StartProblem('The three ports must differ.');
  return {
    ports,
    demo: values.demo ?? false,
    signing: signingOf(values.signing),
    help: values.help ?? false,
  };
};
