import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, unpackedChromium } from './unpack-chromium.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const HOW_TO_GET_ONE = `The browser tests need a Chromium and none could be started.
  Linux on x64: "npm ci" brings one (the package @sparticuz/chromium); run it again without --omit=dev.
  Elsewhere: install Google Chrome or Chromium (Debian: apt install chromium).
  In another place: set CHROMIUM_PATH to its executable.`;

type Candidate = { readonly name: string; readonly find: () => Promise<Chromium> };

const installedAt = (path: string): Candidate => ({
  name: path,
  find: () => Promise.resolve({ path, environment: {} }),
});

/** CHROMIUM_PATH alone when it is set; otherwise the package's own and then what is installed. */
const candidates = (): readonly Candidate[] => {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return [installedAt(given)];
  const own = process.platform === 'linux' && process.arch === 'x64';
  return [
    ...(own ? [{ name: '@sparticuz/chromium', find: unpackedChromium }] : []),
    ...INSTALLED.filter((path) => existsSync(path)).map(installedAt),
  ];
};

const launch = async ({ path, environment }: Chromium): Promise<Browser> =>
  chromium.launch({ executablePath: path, env: { ...process.env, ...environment }, args: ['--disable-gpu'] });

/** A Chromium is running. Throws, with how to get one, when none can be started: a test that needs it is never left out. */
export const startBrowser = async (): Promise<Browser> => {
  const tried: string[] = [];
  for (const { name, find } of candidates()) {
    try {
      return await launch(await find());
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      tried.push(`  Tried ${name}: ${reason}`);
    }
  }
  throw new Error([HOW_TO_GET_ONE, ...tried].join('\n'));
};
