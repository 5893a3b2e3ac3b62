import { makeDerivedKeys } from '../../../shared/adapters/crypto/derived-keys.ts';
import { moveAddresses } from '../../../shared/adapters/dynamo/move-addresses.ts';
import type { Table } from '../../../shared/adapters/dynamo/table.ts';
import { underOtherKey } from '../../../shared/adapters/dynamo/under-other-key.ts';
import { masterKeysIn, type MasterSecrets } from '../../../shared/adapters/system/secrets.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { DataFolder } from '../data/data-folder.ts';
import { changeMasterKey, dropOtherMasterKey, openKeys } from './keys.ts';

type Change = { readonly table: Table; readonly secrets: MasterSecrets; readonly clock: Clock };

/** Addresses lead to their cases under the present master key; gives, in words, what was done and what still lives under the other. */
export const followMasterKey = async ({ table, secrets, clock }: Change): Promise<readonly string[]> => {
  const { moved, left } = await moveAddresses(table, makeDerivedKeys(masterKeysIn(secrets)));
  const addresses = `${moved} addresses lead to their cases under the present master key`;
  return [
    left === 0 ? `${addresses}.` : `${addresses}; ${left} are busy: run it again.`,
    await lifeUnderOther({ table, secrets, clock }),
  ];
};

const lifeUnderOther = async ({ table, secrets, clock }: Change): Promise<string> => {
  const { otherMasterKey } = secrets;
  if (otherMasterKey === undefined) return 'There is one master key.';
  const { links, until } = await underOtherKey(table, makeDerivedKeys(otherMasterKey), clock.now());
  return links === 0
    ? 'No link lives under the other master key. It can be taken away a day after the change.'
    : `${links} links live under the other master key, the last until ${until}. They die if it is taken away.`;
};

export type MasterWish = 'new-master' | 'master' | 'drop-master';

type Here = Omit<Change, 'secrets'> & { readonly folder: DataFolder };

/** The master key of a data folder is changed as wished, and the table follows; gives in words what was done. */
export const changeMasterKeyHere = async (
  { folder, table, clock }: Here,
  wish: MasterWish,
): Promise<readonly string[]> => {
  const secrets = wish === 'new-master' ? changeMasterKey(folder) : openKeys(folder);
  const followed = await followMasterKey({ table, secrets, clock });
  if (wish !== 'drop-master') return followed;
  dropOtherMasterKey(folder);
  return [...followed, 'From the next start on there is one master key.'];
};
