import type { DocumentModel } from '../../../../templates/pdf/document-model.ts';
import { saidIn } from '../../templates/pdf/said-in.ts';
import { readStructure, wholeText } from './document-structure.ts';
import { withoutBlanks } from './document-text.ts';
import { structureFaults } from './structure-faults.ts';

/** Everything that is wrong with a drawn document: how it is tagged, and what its model says and a reader does not meet in its order. */
export const documentFaults = async (model: DocumentModel, bytes: Uint8Array): Promise<readonly string[]> => {
  const structure = await readStructure(bytes);
  const read = withoutBlanks(wholeText(structure.root));
  const said = withoutBlanks(saidIn(model).join(''));
  return [
    ...structureFaults(structure),
    ...(read === said ? [] : [`reads otherwise from "${differenceOf(said, read)}"`]),
  ];
};

const differenceOf = (said: string, read: string): string => {
  const at = Array.from({ length: said.length }, (_, place) => place).find(
    (place) => said[place] !== read[place],
  );
  return `${said.slice(at, (at ?? 0) + 30)}" to "${read.slice(at, (at ?? 0) + 30)}`;
};
