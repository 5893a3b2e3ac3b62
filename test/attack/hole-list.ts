import type { AttackName } from './attacks.ts';
import { SHUT_OUT } from './judge-hole.ts';

/** A rule that is taken out of a copy of the sources; the attack must then get through, or shut somebody out. */
export type Hole = {
  readonly attack: AttackName;
  readonly file: string;
  readonly rule: string;
  readonly without: string;
  /** What the rule is there against, where it is not that somebody gets through. */
  readonly harm?: typeof SHUT_OUT;
};

/** One or more for each attack that is after something a rule of ours guards. */
export const HOLES: readonly Hole[] = [
  {
    attack: 'guess links',
    file: 'shared/cases/load-for-actor.ts',
    rule: 'link.party !== party || ',
    without: '',
  },
  {
    attack: 'guess links on and on',
    file: 'shared/adapters/dynamo/dynamo-limits.ts',
    rule: 'OR taken < :most',
    without: 'OR taken < :most OR taken >= :most',
  },
  {
    attack: 'guess links on and on',
    file: 'shared/web/counted-routes.ts',
    rule: " || routeKey.endsWith(' /kalender/{file}')",
    without: '',
  },
  {
    attack: 'guess links on and on',
    file: 'functions/anyone/start.ts',
    rule: "if (refusal.code !== 'not-found') throw new Refused(refusal);",
    without: '',
  },
  {
    attack: 'guess a code',
    file: 'shared/domain/access/codes.ts',
    rule: 'if (code.tries > TRIES)',
    without: 'if (code.tries > 1_000_000)',
  },
  {
    attack: 'ask for many codes',
    file: 'shared/domain/access/codes.ts',
    rule: 'const LIVE_PER_HOUR = 3;',
    without: 'const LIVE_PER_HOUR = 300;',
  },
  {
    attack: 'replay forms',
    file: 'shared/domain/case/acts/save-section.ts',
    rule: 'rev !== save.shownRev',
    without: 'rev < -1',
  },
  {
    attack: 'forge a session',
    file: 'shared/web/sealing.ts',
    rule: 'return opened.payload;\n    }\n    return undefined;',
    without:
      "return opened.payload;\n    }\n    try {\n      return JSON.parse(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString());\n    } catch {}\n    return undefined;",
  },
  {
    attack: 'use a session that has ended',
    file: 'shared/web/staff/staff-session.ts',
    rule: 'if (name !== undefined) await store.end(name);',
    without: '',
  },
  {
    attack: 'pretend by a header',
    file: 'shared/web/page-request.ts',
    rule: 'clientAddress: requestContext.http.sourceIp,',
    without: "clientAddress: headers['x-real-ip'] ?? requestContext.http.sourceIp,",
  },
  {
    attack: 'forge staff’s forms',
    file: 'shared/web/page-request.ts',
    rule: "site === 'same-origin'",
    without: "site !== 'cross-site'",
  },
  {
    attack: 'lead elsewhere',
    file: 'shared/web/party/language-choice.ts',
    rule: 'return isPage ? back',
    without: 'return isPage || true ? back',
  },
  {
    attack: 'type scripts and formulas',
    file: 'templates/pages/parts/facts.tsx',
    rule: '<dd>{isList(value) ? <FactList values={value} /> : value}</dd>',
    without: '<dd dangerouslySetInnerHTML={{ __html: String(value) }} />',
  },
  {
    attack: 'trick paths',
    file: 'functions/anyone/static-file.ts',
    rule: 'type === undefined || !staticFileNames.has(name)',
    without: 'name === ""',
  },
  {
    attack: 'send too much',
    file: 'shared/web/form-body.ts',
    rule: 'MOST_BODY_BYTES = 2_000_000',
    without: 'MOST_BODY_BYTES = 20_000_000',
  },
  {
    attack: 'shut somebody out',
    harm: SHUT_OUT,
    file: 'shared/domain/case/acts/request-link.ts',
    rule: "{ kind: 'requested-link', to: party, link }],",
    without: "{ kind: 'requested-link', to: party, link }],\n        revoke: [party],",
  },
];
