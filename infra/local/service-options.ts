/** The ports that people use; the others are chosen freely. */
export type ServicePorts = { readonly web: number; readonly mailbox: number; readonly signIn: number };

export const USUAL_PORTS: ServicePorts = { web: 8080, mailbox: 8081, signIn: 8082 };

/** By a code in a mail; by MitID of this machine; or by that, which is asked before a link opens too. */
export type LocalSigning = 'email-code' | 'mitid' | 'mitid-first';

export type ServiceOptions = {
  readonly dataFolder: string;
  /** `any` takes free ports, for services that only a program talks to. The usual ports when left out. */
  readonly ports?: ServicePorts | 'any';
  /** Bundles that exist already, each `<function>/handler.mjs`. Built anew from the sources when left out. */
  readonly functionsFolder?: string;
  /** Where the time of each seal is vouched for (RFC 3161); without one the seal tells the time by this service's own clock. */
  readonly timestampAuthority?: string;
  /** How the parties are known before they sign. By a code when left out. */
  readonly signing?: LocalSigning;
  /** Told what failed and goes on without anybody's doing. Silent when left out. */
  readonly onFault?: (what: string) => void;
};
