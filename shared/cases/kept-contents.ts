import type { CaseFile, KeptContent } from '../domain/case/case.ts';
import type { Cases } from '../ports/cases.ts';

/** What the employer has signed in the case; read only where there has been an amendment, none where there was not. */
export const keptContents = async (
  cases: Pick<Cases, 'contents'>,
  { case: { id, earlier = [] } }: Pick<CaseFile, 'case'>,
): Promise<readonly KeptContent[]> => (earlier.length === 0 ? [] : cases.contents(id));
