/** Written in by the build: each static file's name with its fingerprint. */
declare const __STATIC_FILES__: Readonly<Record<string, string>> | undefined;

const names = typeof __STATIC_FILES__ === 'undefined' ? {} : __STATIC_FILES__;

const addressOf = (file: string): string => `/static/${names[file] ?? file}`;

/** Where the pages' own files are; their names change when they do, so that browsers may keep them for ever. */
export const assets = {
  stylesheet: addressOf('site.css'),
  script: names['site.js'] === undefined ? undefined : addressOf('site.js'),
} as const;

/** Where a municipality's logo is, by the name its settings give it. */
export const logoAddress = addressOf;

/** Every static file there is; nothing else is ever read for a browser. */
export const staticFileNames: ReadonlySet<string> = new Set(Object.values(names));
