import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?from\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;

type Source = { readonly path: string; readonly text: string };

const read = (path: string): Source => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });
const sources: readonly Source[] = globSync('{shared,functions,templates,infra}/**/*.{ts,tsx}', {
  cwd: ROOT,
}).map(read);

/** What each part of the code may import; the first entry that fits a file holds. Paths are beginnings. */
const DIRECTIONS: readonly (readonly [part: string, may: readonly string[]])[] = [
  ['shared/domain/', ['shared/domain/', 'zod', 'canonicalize', 'temporal-polyfill', 'node:crypto']],
  ['shared/ports/', ['shared/domain/', 'shared/ports/', 'templates/pdf/document-model.ts']],
  [
    'shared/adapters/pdf/',
    [
      'shared/adapters/pdf/',
      'shared/domain/',
      'shared/ports/',
      'templates/pdf/document-model.ts',
      'pdf-lib',
      'node:zlib',
      'node_modules/dkfds/',
    ],
  ],
  [
    'shared/adapters/',
    [
      'shared/adapters/',
      'shared/domain/',
      'shared/ports/',
      'shared/runtime/table-keys.ts',
      '@aws-sdk/',
      '@peculiar/asn1-',
      'openid-client',
      'jose',
      'nodemailer',
      'zod',
      'node:',
    ],
  ],
  ['shared/cases/', ['shared/cases/', 'shared/domain/', 'shared/ports/', 'shared/runtime/']],
  ['shared/web/routes.ts', ['shared/runtime/functions.ts']],
  [
    'shared/web/',
    [
      'shared/web/',
      'shared/cases/',
      'shared/domain/',
      'shared/ports/',
      'shared/runtime/',
      'templates/',
      '@middy/core',
      'aws-lambda',
      'cookie',
      'jose',
      'node:zlib',
      'zod',
    ],
  ],
  ['shared/runtime/world.ts', ['shared/']],
  ['shared/runtime/', ['shared/runtime/', 'zod', 'aws-lambda']],
  [
    'templates/pages/browser/',
    [
      'templates/pages/browser/',
      'templates/texts/',
      'shared/domain/agreement/numbers.ts',
      'shared/domain/agreement/printable-letters.ts',
      'shared/domain/agreement/working-time.ts',
    ],
  ],
  [
    'templates/',
    [
      'templates/',
      'shared/domain/',
      'shared/ports/case-lists.ts',
      'shared/ports/outbox.ts',
      'preact',
      'preact-render-to-string',
      'ical-generator',
    ],
  ],
  [
    'infra/local/',
    [
      'infra/',
      'shared/',
      '@aws-sdk/',
      '@peculiar/asn1-',
      'zod',
      'oidc-provider',
      'jose',
      'postal-mime',
      'node-html-parser',
      'aws-lambda',
      'node:',
    ],
  ],
  [
    'infra/',
    [
      'infra/',
      'zod',
      'shared/runtime/',
      'shared/web/routes.ts',
      'shared/ports/due-rows.ts',
      'shared/domain/agreement/printable-letters.ts',
      'aws-cdk-lib',
      'cdk-nag',
      'constructs',
      'esbuild',
      '@aws-sdk/client-kms',
      '@peculiar/asn1-',
      'date-holidays',
      '@cantoo/fontkit',
      'node:',
    ],
  ],
];

const importsOf = ({ path, text }: Source): readonly string[] =>
  [...text.matchAll(IMPORT)].map(([, named, dynamic]) => {
    const target = named ?? dynamic ?? '';
    return target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), target)) : target;
  });

/** A handler composes everything; the other files of a function know the rules, the ports and the templates. */
const functionMay = (path: string): readonly string[] => {
  const own = path.split('/').slice(0, 2).join('/');
  const common = [
    `${own}/`,
    'shared/cases/',
    'shared/domain/',
    'shared/ports/',
    'shared/runtime/',
    'shared/web/',
    'templates/',
    'aws-lambda',
    'fflate',
    'zod',
    'node:',
  ];
  return path.endsWith('/handler.ts') ? [...common, 'shared/adapters/'] : common;
};

const mayOf = (path: string): readonly string[] =>
  path.startsWith('functions/')
    ? functionMay(path)
    : (DIRECTIONS.find(([part]) => path.startsWith(part))?.[1] ?? []);

export const breachesIn = (files: readonly Source[]): readonly string[] =>
  files.flatMap((source) =>
    importsOf(source)
      .filter((target) => !mayOf(source.path).some((may) => target === may || target.startsWith(may)))
      .map((target) => `${source.path} imports ${target}`),
  );

describe('the import directions', () => {
  it('hold in every file', () => {
    expect(breachesIn(sources)).toEqual([]);
  });

  it.each([
    ['shared/domain/case/case.ts', '../../adapters/dynamo/keys.ts'],
    ['shared/domain/case/case.ts', '@aws-sdk/client-dynamodb'],
    ['functions/employer/fill-in.ts', '../citizen/answers.ts'],
    ['functions/employer/fill-in.ts', '../../shared/adapters/dynamo/keys.ts'],
    ['templates/pages/layout.tsx', '../../shared/web/answer.ts'],
    ['shared/web/routes.ts', '../domain/case/case.ts'],
    ['infra/stacks/service.ts', '../../shared/domain/case/case.ts'],
  ])('are broken when %s imports %s', (path, target) => {
    expect(breachesIn([{ path, text: `import { x } from '${target}';\n` }])).toHaveLength(1);
  });
});

describe('the domain', () => {
  const domain = sources.filter(({ path }) => path.startsWith('shared/domain/'));

  it.each(['new Date()', 'Date.now', 'process.env', 'Math.random', 'randomUUID', 'randomBytes', 'fetch('])(
    'never asks the world: %s',
    (world) => {
      expect(domain.filter(({ text }) => text.includes(world)).map(({ path }) => path)).toEqual([]);
    },
  );
});

describe('the AWS SDK', () => {
  it('is named in adapters and in the one-machine runner only', () => {
    const named = sources.filter(({ text }) => text.includes("'@aws-sdk/")).map(({ path }) => path);

    expect(named.filter((path) => !/^shared\/adapters\/|^infra\/(?:local|build)\//.test(path))).toEqual([]);
  });
});

describe('the sizes', () => {
  const measured = sources
    .filter(({ path }) => !path.startsWith('templates/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));

  it('keep every file at 300 lines or fewer', () => {
    expect(measured.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('keep the median file of shared, functions and infra under 80 lines', () => {
    const sorted = measured.map(({ lines }) => lines).toSorted((one, other) => one - other);

    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });
});

/** Besides `loadForActor`: what reads a case without anybody asking for it, and the few that know whose it is otherwise. */
const OPEN_A_CASE: readonly (readonly [file: string, why: string])[] = [
  ['shared/cases/load-for-actor.ts', 'the door itself'],
  ['shared/cases/act-on-case.ts', 'reads the case of an act anew, whoever was let in to it'],
  ['functions/daily-round/', 'nobody asks'],
  ['functions/deliver-mail/', 'nobody asks'],
  ['functions/seal-agreement/', 'nobody asks'],
  ['functions/journal-agreement/', 'nobody asks'],
  ['functions/retention/', 'nobody asks'],
  [
    'shared/cases/live-token.ts',
    'asks whether a link is still there, for the mail or the way that leads to it',
  ],
  ['shared/cases/verify-record.ts', 'nobody asks: checks that the history is whole'],
  ['shared/web/count-requests.ts', 'counts by the link that was used, and tells nothing of its case'],
  [
    'functions/consultant/follow-up/talk-draft.ts',
    'reads the case of a talk anew, after its page has let her in',
  ],
  ['functions/anyone/begin-case.ts', 'leads the one who confirmed the address into the case it began'],
  ['functions/anyone/request-link.ts', 'mails to the address on record, and tells nothing'],
  [
    'functions/verify/check-file.ts',
    'who hands in the file has read it; tells only where its agreement stands',
  ],
];

describe('a case', () => {
  const OPENS =
    /\b(?:cases|documents)\??\.(?:load|findLink|casesAt|documentNamed)\b|\{[^}]*\b(?:load|findLink|casesAt)\b[^}]*\}\s*=\s*(?:\w+\.)?cases\b/;
  const serving = sources.filter(({ path }) => /^(?:functions|shared\/(?:web|cases))\//.test(path));

  it('is opened by nobody but through loadForActor, and by what is named here', () => {
    const others = serving
      .filter(({ text }) => OPENS.test(text))
      .filter(({ path }) => !OPEN_A_CASE.some(([file]) => path.startsWith(file)))
      .map(({ path }) => path);

    expect(others).toEqual([]);
  });

  it('is opened by everything that is named here', () => {
    const idle = OPEN_A_CASE.filter(
      ([file]) => !serving.some(({ path, text }) => path.startsWith(file) && OPENS.test(text)),
    );

    expect(idle).toEqual([]);
  });

  it('never takes its id from an address without the door', () => {
    const trusting = serving.filter(
      ({ path, text }) => path !== 'shared/cases/load-for-actor.ts' && /branded<CaseId>/.test(text),
    );

    expect(trusting.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    'const file = await world.cases.load(id);',
    'await cases.findLink(token)',
    'const { load } = world.cases;',
  ])('is seen to be opened by %s', (text) => {
    expect(OPENS.test(text)).toBe(true);
  });
});
