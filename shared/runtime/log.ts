import { ENV } from './env-names.ts';

/** Every line the service logs, with the fields it may carry. None holds a name, address, link, code or typed text. */
export type LogEntry =
  | {
      readonly entry: 'request-answered';
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
      readonly reference: string;
    }
  | {
      readonly entry: 'request-refused';
      readonly route: string;
      readonly code: string;
      /** Keyed digest of the network that asked and the day; none where a function has no secret. */
      readonly client?: string | undefined;
      readonly reference: string;
    }
  /** A limit that nobody is told of: what was asked for was not done. */
  | {
      readonly entry: 'limit-met';
      readonly route: string;
      readonly limit: string;
      readonly client?: string | undefined;
      readonly reference: string;
    }
  | {
      readonly entry: 'staff-refused';
      readonly route: string;
      /** Keyed digests: who asked for what can be worked out by who holds the key, and by nobody from the log alone. */
      readonly staff: string;
      readonly case: string;
      readonly reference: string;
    }
  | { readonly entry: 'fault'; readonly where: string; readonly fault: string; readonly reference: string }
  | { readonly entry: 'role-checked'; readonly came: string }
  | { readonly entry: 'signed-out-there' | 'signed-out-elsewhere'; readonly sessions: number }
  | { readonly entry: 'mail-sent'; readonly kind: string }
  | { readonly entry: 'mail-dropped'; readonly kind: string }
  | {
      readonly entry: 'mail-not-sent' | 'mail-given-up';
      readonly kind: string;
      readonly fault: string;
      readonly tries: number;
    }
  | { readonly entry: 'mail-settled'; readonly state: string }
  | { readonly entry: 'seal-waits'; readonly for: string; readonly why: string; readonly reference: string }
  | { readonly entry: 'document-checked'; readonly answer: string }
  | { readonly entry: 'calendar-link'; readonly act: 'made' | 'replaced' | 'closed' }
  | { readonly entry: 'document-journalled'; readonly bytes: number }
  | { readonly entry: 'document-stored'; readonly bytes: number; readonly milliseconds: number }
  | {
      readonly entry: 'retention-finished';
      readonly announced: number;
      readonly begun: number;
      readonly proven: number;
      readonly left: boolean;
    }
  /** What does not hold of a case: kinds and numbers. One that is no more is named by a keyed digest. */
  | { readonly entry: 'record-broken'; readonly case: string; readonly findings: string }
  | { readonly entry: 'record-unfinished'; readonly cases: number }
  /** `anchor` stands for every history there is; kept here, it is out of reach of who can write to the table. */
  | {
      readonly entry: 'record-verified';
      readonly cases: number;
      readonly entries: number;
      readonly documents: number;
      readonly broken: number;
      readonly anchor: string;
    }
  | {
      readonly entry: 'round-finished';
      readonly reminded: number;
      readonly expired: number;
      readonly ended: number;
      readonly asked: number;
      readonly prompted: number;
      readonly rung: number;
      readonly left: boolean;
    };

export type Log = (entry: LogEntry) => void;

const LEVELS: { readonly [Each in LogEntry['entry']]?: 'ERROR' | 'WARN' } = {
  fault: 'ERROR',
  'mail-not-sent': 'WARN',
  'mail-given-up': 'ERROR',
  'seal-waits': 'WARN',
  'record-broken': 'ERROR',
  'record-unfinished': 'WARN',
  'request-refused': 'WARN',
  'limit-met': 'WARN',
  'staff-refused': 'WARN',
  'role-checked': 'WARN',
};

/** One JSON line per entry on standard output, where the platform collects it. */
export const log: Log = (entry) => {
  const level = LEVELS[entry.entry] ?? 'INFO';
  if (process.env[ENV.logLevel] === 'silent' && level === 'INFO') return;
  process.stdout.write(`${JSON.stringify({ level, at: new Date().toISOString(), ...entry })}\n`);
};

/** What may be logged of a fault: its kind, and where the adapters named one, the code. Never its message or cause. */
export const faultName = (fault: unknown): string => (fault instanceof Error ? fault.name : typeof fault);
