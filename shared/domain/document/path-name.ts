import type { AgreementContent } from '../agreement/agreement-content.ts';

/**
 * A case's name in a file system or an archive: its number, or its id where it has none. Only a-z, A-Z, 0-9, dots, hyphens
 * and underscores, never a dot first, so that it is one part of a path everywhere. Two numbers may give the same name.
 */
export const pathNameOf = ({ caseNumber, caseId }: Pick<AgreementContent, 'caseNumber' | 'caseId'>): string =>
  spelled(caseNumber ?? '') || spelled(caseId);

const spelled = (text: string): string =>
  text
    .replaceAll(/æ/gi, 'ae')
    .replaceAll(/ø/gi, 'oe')
    .replaceAll(/å/gi, 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9._-]+/gi, '-')
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '');
