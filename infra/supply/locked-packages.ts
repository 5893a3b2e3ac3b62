import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** A package in the lock file: everything `npm ci` may install, here or on another kind of machine. */
export type LockedPackage = {
  /** As the registry calls it, also where the project gives it another name. */
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; nothing where the package itself names none. */
  readonly licence: string | undefined;
  /** Part of what is deployed, or shown to people; everything else only builds, runs and tests it here. */
  readonly deployed: boolean;
  /** Runs a program of its own while it is installed. */
  readonly installs: boolean;
  /** The lock file holds the sum of what it was when it was chosen, or of the package that it lies in. */
  readonly hasSum: boolean;
  readonly isInstalled: boolean;
};

/** Tools by the lock file, and yet in what people get: the design system with its font, and the table of holidays. */
const BUILT_IN: ReadonlySet<string> = new Set(['dkfds', 'date-holidays']);

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      inBundle: z.boolean().default(false),
      dev: z.boolean().default(false),
      optional: z.boolean().default(false),
      devOptional: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});

const ownFile = z.object({ license: z.unknown().optional() });

/** Every package that the lock file of the project in `root` names, by its name. An installed one tells its licence itself. */
export const lockedPackages = (root: string): readonly LockedPackage[] => {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => {
      const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const own = join(root, path, 'package.json');
      const isInstalled = existsSync(own);
      return {
        name,
        version: locked.version,
        licence: isInstalled ? licenceIn(readFileSync(own, 'utf8')) : locked.license,
        deployed: BUILT_IN.has(name) || !(locked.dev || locked.optional || locked.devOptional),
        installs: locked.hasInstallScript,
        hasSum: locked.integrity !== undefined || locked.inBundle,
        isInstalled,
      };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
};

const licenceIn = (packageJson: string): string | undefined => {
  const { license } = ownFile.parse(JSON.parse(packageJson));
  return typeof license === 'string' ? license : undefined;
};
