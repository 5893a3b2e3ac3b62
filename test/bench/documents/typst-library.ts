import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const LIBRARY = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/** What is used of Typst's compiler; its native library for Linux x64 is the only part that is installed. */
export type Compiler = {
  readonly pdf: (
    source: { readonly mainFileContent: string },
    how: { readonly pdfStandard: 'a-3a'; readonly creationTimestamp: number },
  ) => Uint8Array;
  readonly evictCache: (maxAge: number) => void;
};

type Typst = {
  readonly NodeCompiler: {
    readonly create: (order: {
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }) => Compiler;
  };
};

export const isTypstInstalled = (): boolean => {
  try {
    return require.resolve(LIBRARY) !== '';
  } catch {
    return false;
  }
};

/** A compiler that knows these fonts and no others. */
export const makeCompiler = (fontBlobs: readonly Buffer[]): Compiler => {
  const typst: Typst = require(LIBRARY);
  return typst.NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
};
