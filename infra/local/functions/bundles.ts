import type { DataFolder } from '../data/data-folder.ts';
import { StartProblem } from '../start-problem.ts';

/** The folder with the bundles: the one that is given, or this data folder's own, built anew. */
export const bundlesFor = async (given: string | undefined, folder: DataFolder): Promise<string> => {
  if (given !== undefined) return given;
  const { buildFunctions } = await import('../../build/build.ts');
  try {
    await buildFunctions({ outdir: folder.functions });
  } catch (error) {
    throw new StartProblem(
      `The functions cannot be built.\n${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return folder.functions;
};
