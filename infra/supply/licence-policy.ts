import type { LockedPackage } from './locked-packages.ts';
import { isAllowed } from './spdx.ts';

/** What may be part of the deployed service, under MPL-2.0: licences that ask for their notice and for nothing of ours. */
const DEPLOYED: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  // Fonts, and the table of public holidays; both are named in the README.
  'OFL-1.1',
  'CC-BY-3.0',
]);

/** What may besides be used to build and test, and is handed to nobody. */
const TOOLS: ReadonlySet<string> = new Set([...DEPLOYED, 'MPL-2.0', 'Unlicense', 'PSF-2.0']);

/** Read by a person in the package's licence file, since its `package.json` names none. Of this version alone. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'png-js@2.0.0': 'MIT' };

export const nameOf = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string =>
  `${name}@${version}`;

export const licenceOf = (locked: LockedPackage): string | undefined =>
  locked.licence ?? READ_BY_HAND[nameOf(locked)];

/** Why the package may not be used, in words; nothing when it may. */
export const licenceFault = (locked: LockedPackage): string | undefined => {
  const licence = licenceOf(locked);
  if (licence === undefined) return `${nameOf(locked)} names no licence.`;
  if (isAllowed(licence, locked.deployed ? DEPLOYED : TOOLS)) return undefined;
  return `${nameOf(locked)} is under ${licence}, which is not allowed ${locked.deployed ? 'in what is deployed' : 'for tools'}.`;
};
