import { documentClient } from '../../shared/adapters/dynamo/document-client.ts';
import { type SealedTable, withDoor } from '../../shared/adapters/dynamo/table.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { makeSystemClock } from '../../shared/adapters/system/system-clock.ts';
import { fieldKeyPath } from './data/data-folder.ts';
import { knownFieldKey, type LocalFieldKey, makeLocalKeyWrap } from './keys/field-key.ts';
import { StartProblem } from './start-problem.ts';
import { engineClient, TABLE_NAME } from './database/table.ts';

/** The one municipality of a one-machine service. */
export const LOCAL_MUNICIPALITY = 'eksempelby';

export type Beside = { readonly engineUrl: string; readonly dataFolder: string };

/** The table of a service on this machine for who stands beside it with its key file: through the same door as the functions. */
export const openTableBeside = ({ engineUrl, dataFolder }: Beside): SealedTable => {
  const fieldKey = knownFieldKey(fieldKeyPath(dataFolder));
  if (fieldKey === undefined) throw new StartProblem(`There is no service with records in ${dataFolder}.`);
  return localTable(engineUrl, fieldKey);
};

/** The table behind a table engine of this machine, with the keys that this key file wraps. */
export const localTable = (
  engineUrl: string,
  fieldKey: LocalFieldKey,
  clock: Clock = makeSystemClock(() => 0),
): SealedTable => {
  const open = () => documentClient(engineClient(engineUrl));
  const wrap = makeLocalKeyWrap(fieldKey, LOCAL_MUNICIPALITY);
  return { ...withDoor({ name: TABLE_NAME, client: open() }, { wrap, clock }), raw: open() };
};
