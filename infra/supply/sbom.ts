import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { lockedPackages } from './locked-packages.ts';
import { askNpm } from './npm.ts';

const ROOT = join(import.meta.dirname, '../..');

const property = z.object({ name: z.string(), value: z.string() });
const component = z.looseObject({
  name: z.string(),
  version: z.string(),
  purl: z.string(),
  properties: z.array(property).optional(),
});
const bill = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), purl: z.string() }) }),
  components: z.array(component).min(1),
});
export type Bill = z.output<typeof bill>;

/**
 * The bill of materials in `text`, under the project's own name (npm gives it that of the folder), in which each component says
 * whether it is part of what is deployed. Throws when it is none.
 */
export const billIn = (text: string, deployed: ReadonlySet<string>): Bill => {
  const read = bill.parse(JSON.parse(text));
  const { metadata } = read;
  const name = /^pkg:npm\/(.+)@[^@]+$/.exec(metadata.component.purl)?.[1] ?? metadata.component.name;
  return {
    ...read,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: read.components.map((each) => ({
      ...each,
      properties: [
        ...(each.properties ?? []),
        { name: 'fleksaftale:deployed', value: String(deployed.has(each.purl)) },
      ],
    })),
  };
};

export const purlOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const main = (): void => {
  const { output, trouble } = askNpm(ROOT, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']);
  if (output === '') throw new Error(`npm made no bill of materials: ${trouble.trim()}`);
  const deployed = lockedPackages(ROOT).filter((each) => each.deployed);
  const made = billIn(output, new Set(deployed.map(purlOf)));
  const path = join(ROOT, 'dist/sbom.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`);
  console.log(
    `dist/sbom.json: CycloneDX ${made.specVersion}, ${made.components.length} packages, ${deployed.length} of them part of what is deployed`,
  );
};

if (import.meta.main) main();
