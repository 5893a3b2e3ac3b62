import type { Party } from '../../../shared/domain/case/parties.ts';

/** What the desk calls the parties. */
export const partyWords: Readonly<Record<Party, { readonly heading: string; readonly whose: string }>> = {
  employer: { heading: 'Arbejdsgiver', whose: 'arbejdsgiveren' },
  citizen: { heading: 'Borger', whose: 'borgeren' },
};
