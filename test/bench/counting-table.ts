import { openTable, type Table } from '../../shared/adapters/dynamo/table.ts';
import { TEST_WRAP } from '../builders/field-keys.ts';

/** A client that adds up what the engine says each answer has cost, in read and write units as DynamoDB bills them. */
export const countingTable = (name: string) => {
  const table: Table = openTable(name, TEST_WRAP);
  const units = { read: 0, written: 0, calls: 0 };
  table.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const result = await next(args);
        units.calls += 1;
        const isRead = /^(?:Get|Query|BatchGet|Scan)/.test(commandName);
        units[isRead ? 'read' : 'written'] += costIn(result.output);
        return result;
      },
    { step: 'initialize', name: 'countUnits', priority: 'high' },
  );
  return {
    table,
    /** What was added up since it was last asked. */
    taken: () => {
      const so = { ...units };
      Object.assign(units, { read: 0, written: 0, calls: 0 });
      return so;
    },
  };
};

const costIn = (output: object): number => {
  const cost: unknown = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined;
  const costs: readonly unknown[] = Array.isArray(cost) ? cost : [cost];
  return costs.reduce<number>((sum, each) => sum + unitsOf(each), 0);
};

const unitsOf = (cost: unknown): number =>
  typeof cost === 'object' && cost !== null && 'CapacityUnits' in cost ? Number(cost.CapacityUnits) : 0;
