import type { Party } from '../../../shared/domain/case/parties.ts';

/** What the desk calls the parties, and the part of an address that names each. */
export const partyWords: Readonly<
  Record<Party, { readonly heading: string; readonly path: string; readonly whose: string }>
> = {
  employer: { heading: 'Arbejdsgiver', path: 'arbejdsgiver', whose: 'arbejdsgiveren' },
  citizen: { heading: 'Borger', path: 'borger', whose: 'borgeren' },
};
