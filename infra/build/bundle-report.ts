import type { Metafile } from 'esbuild';
import { type FunctionName, WEB_FUNCTIONS, type WebFunction } from '../../shared/runtime/functions.ts';

/** A web function starts while a person waits. */
export const WEB_FUNCTION_LIMIT_BYTES = 500_000;

export type FunctionReport = {
  readonly name: FunctionName;
  /** What is read when the function starts: the handler and every part it imports at once. */
  readonly bytesAtStart: number;
  /** Whether any part of it, also one loaded later, holds pdf-lib. */
  readonly holdsPdfLib: boolean;
};
export type BuildReport = readonly FunctionReport[];

export const reportOf = (name: FunctionName, { outputs }: Metafile): FunctionReport => {
  const handler = Object.keys(outputs).find(
    (path) => outputs[path]?.entryPoint !== undefined && path.endsWith('handler.mjs'),
  );
  if (handler === undefined) throw new Error(`The bundle of ${name} has no handler.`);
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  return {
    name,
    bytesAtStart: [...loadedAtStart(handler, outputs)].reduce(
      (sum, path) => sum + (outputs[path]?.bytes ?? 0),
      0,
    ),
    holdsPdfLib: inputs.some((path) => /node_modules\/(@cantoo\/)?pdf-lib\//.test(path)),
  };
};

const loadedAtStart = (start: string, outputs: Metafile['outputs']): ReadonlySet<string> => {
  const reached = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const imports = outputs[path]?.imports ?? [];
    open.push(
      ...imports
        .filter(({ kind, external }) => kind === 'import-statement' && !external)
        .map((part) => part.path),
    );
  }
  return reached;
};

/** What stands between these bundles and a deployment, one sentence each; empty when nothing does. */
export const bundleFaults = (report: BuildReport): readonly string[] => {
  const web = report.filter(({ name }) => isWebFunction(name) && name !== DRAWS_DRAFTS);
  const large = web.filter(({ bytesAtStart }) => bytesAtStart >= WEB_FUNCTION_LIMIT_BYTES);
  const withPdfLib = web.filter(({ holdsPdfLib }) => holdsPdfLib);
  return [
    ...large.map(
      (row) =>
        `${row.name} loads ${row.bytesAtStart} bytes at start; the limit is ${WEB_FUNCTION_LIMIT_BYTES}.`,
    ),
    ...withPdfLib.map(
      ({ name }) => `${name} holds pdf-lib; only seal-agreement and ${DRAWS_DRAFTS} make documents.`,
    ),
  ];
};

/** The web function that makes documents; it is apart, so that no other page waits for what draws them. */
const DRAWS_DRAFTS: WebFunction = 'preview';

const isWebFunction = (name: FunctionName): boolean => WEB_FUNCTIONS.some((web) => web === name);

export const reportLine = ({ name, bytesAtStart, holdsPdfLib }: FunctionReport): string =>
  `${name.padEnd(20)} ${(bytesAtStart / 1000).toFixed(0).padStart(5)} KB at start${holdsPdfLib ? ', with pdf-lib' : ''}`;
