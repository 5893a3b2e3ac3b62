import type { RequestListener } from 'node:http';
import { makeAwsEndpoints } from './aws/aws-endpoints.ts';
import { type Mails, openMails, startPumps } from './background.ts';
import { bundlesFor } from './functions/bundles.ts';
import { type Closing, makeClosing } from './closing.ts';
import { functionEnvironment, localMunicipality } from './functions/function-environment.ts';
import { type FunctionHost, startFunctionHost } from './functions/function-host.ts';
import { makeGateway } from './gateway/gateway.ts';
import { type Ground, openGround } from './ground.ts';
import { peopleOf, type Person } from './identity-provider/people.ts';
import { besideMitId } from './identity-provider/mitid.ts';
import { mitIdSigning } from './identity-provider/mitid-signing.ts';
import { makeSignIn } from './identity-provider/sign-in.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import type { SigningSettings } from '../../shared/runtime/signing-settings.ts';
import type { OpenPort } from './ports/ports.ts';
import { makeControl } from './pages/control.ts';
import { makeServiceClock, type ServiceClock } from './clock/service-clock.ts';
import type { ServiceOptions } from './service-options.ts';
import { makeSettle, type Settle } from './events/settle.ts';

/** The whole service, on this machine. */
export type RunningService = {
  readonly origin: string;
  readonly mailboxUrl: string;
  readonly signInUrl: string;
  readonly engineUrl: string;
  readonly dataFolder: string;
  /** What the functions have written to their log. */
  readonly logFile: string;
  /** Who can sign in. */
  readonly people: readonly Person[];
  readonly mailbox: Mailbox;
  readonly clock: ServiceClock;
  /** One round of `daily-round` has run to its end. */
  readonly runRound: () => Promise<void>;
  readonly settle: Settle;
  /** Everything has ended and the ports and the data folder are free; takes at most two seconds. */
  readonly stop: () => Promise<void>;
};

const signingOf = (
  signing: ServiceOptions['signing'] = 'email-code',
  issuer: string,
): SigningSettings | undefined =>
  signing === 'email-code'
    ? undefined
    : mitIdSigning(issuer, signing === 'mitid-first' ? 'by-identity' : 'by-link');

const startFunctions = async (
  ground: Ground,
  { functionsFolder, timestampAuthority, signing }: ServiceOptions,
): Promise<FunctionHost> => {
  const { folder, ports, engine, clock } = ground;
  const at = { origin: ports.web.origin, issuer: ports.signIn.origin };
  const known = localMunicipality(at);
  const municipality = {
    ...known,
    signing: signingOf(signing, at.issuer) ?? known.signing,
    seal: { timestampAuthority: timestampAuthority ?? null },
  };
  const addresses = {
    ...at,
    engine: engine.endpoint,
    mail: ports.aws.origin,
    secrets: ports.aws.origin,
    sealing: ports.aws.origin,
    journal: ports.aws.origin,
  };
  return startFunctionHost({
    folder: await bundlesFor(functionsFolder, folder),
    environment: functionEnvironment(municipality, addresses),
    clockOffset: clock.offset,
    log: folder.log,
  });
};

const serve = (port: OpenPort, listener: RequestListener, closing: Closing): void => {
  port.serve(listener);
  closing.add(port.close);
};

const signInOf = ({ ports, signInKeys, keys }: Ground, people: readonly Person[]): RequestListener =>
  besideMitId(
    makeSignIn({
      municipality: localMunicipality({ origin: ports.web.origin, issuer: ports.signIn.origin }),
      people,
      keys: signInKeys,
      clientSecret: keys.signInClientSecret,
    }),
    { origin: ports.web.origin, signInOrigin: ports.signIn.origin, keys, signInKeys },
  );

const startAll = async (options: ServiceOptions, closing: Closing): Promise<RunningService> => {
  const ground = await openGround(options, closing);
  const { folder, ports, clock, keys, sealingKey, fieldKey, engine } = ground;
  const starting = Promise.withResolvers<FunctionHost>();
  starting.promise.catch(() => undefined);
  const mails: Mails = openMails(ground, async (name, event) => (await starting.promise).invoke(name, event));
  serve(
    ports.aws,
    makeAwsEndpoints({ mailbox: mails.mailbox, keys, sealingKey, fieldKey, journal: folder.journal }),
    closing,
  );
  const host = await startFunctions(ground, options);
  closing.add(host.stop);
  starting.resolve(host);
  const { pump, rounds } = await startPumps(ground, { teller: mails.teller, invoke: host.invoke, closing });

  const serviceClock = makeServiceClock(clock, rounds);
  const people = peopleOf(localMunicipality({ origin: ports.web.origin, issuer: ports.signIn.origin }));
  const control = {
    mailbox: mails.mailbox,
    clock,
    moveTo: serviceClock.moveTo,
    origin: ports.web.origin,
    own: ports.mailbox.origin,
  };
  serve(ports.signIn, signInOf(ground, people), closing);
  serve(ports.mailbox, makeControl(control), closing);
  serve(ports.web, makeGateway({ invoke: host.invoke, clock }), closing);
  return {
    origin: ports.web.origin,
    mailboxUrl: `${ports.mailbox.origin}/`,
    signInUrl: ports.signIn.origin,
    engineUrl: engine.endpoint,
    dataFolder: folder.path,
    logFile: folder.log,
    people,
    mailbox: mails.mailbox,
    clock: serviceClock,
    runRound: rounds.run,
    settle: makeSettle({ endpoint: engine.endpoint, clock, pump, others: [rounds, mails.teller] }),
    stop: closing.close,
  };
};

/**
 * Everything runs and answers, on the loopback address only, with the deployed bundles behind it. Throws a StartProblem
 * that tells a person what to do; whatever had been started is ended again.
 */
export const startService = async (options: ServiceOptions): Promise<RunningService> => {
  const closing = makeClosing();
  try {
    return await startAll(options, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
};
