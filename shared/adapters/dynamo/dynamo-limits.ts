import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Place } from '../../domain/access/code-places.ts';
import { instant } from '../../domain/calendar/instant.ts';
import type { Limits } from '../../ports/limits.ts';
import { epochSeconds } from './items.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

type Writing = Omit<UpdateCommandInput, 'TableName'>;

/** Counts in DynamoDB: each is one atomic write that fails when the limit is reached. */
export const makeDynamoLimits = ({ client, name: table }: Table): Limits => {
  const write = async (writing: Writing): Promise<boolean> => {
    try {
      await client.send(new UpdateCommand({ TableName: table, ...writing }));
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  };
  const firstFree = async (name: string, most: number) => {
    const { Item = {} } = await client.send(
      new GetCommand({ TableName: table, Key: keys.limit(name), ConsistentRead: true }),
    );
    const ends = numbersBelow(most).flatMap((place) => {
      const end: unknown = Item[`until${place}`];
      return typeof end === 'string' ? [end] : [];
    });
    return ends.toSorted()[0];
  };
  return {
    take: ({ name, most, until }) =>
      write({
        Key: keys.limit(name),
        UpdateExpression: 'ADD taken :one SET expiresAt = :expires',
        ConditionExpression: 'attribute_not_exists(taken) OR taken < :most',
        ExpressionAttributeValues: { ':one': 1, ':most': most, ':expires': epochSeconds(until) },
      }),
    hold: async (place) => {
      for (const isFree of [OWN, OWN_OR_FREE])
        for (const number of numbersBelow(place.most))
          if (await write(holding(place, number, isFree))) return { held: true };
      return { held: false, free: instant((await firstFree(place.name, place.most)) ?? place.until) };
    },
    release: async ({ name, by, most }) => {
      for (const number of numbersBelow(most)) if (await write(releasing({ name, by }, number))) return;
    },
  };
};

const numbersBelow = (most: number): readonly number[] => Array.from({ length: most }, (_, number) => number);

const namesOf = (number: number) => ({ '#until': `until${number}`, '#by': `by${number}` });

/** A holder's own place comes first: a lower one may be free, and nobody holds two. */
const OWN = '#by = :by AND #until > :now';
const OWN_OR_FREE = 'attribute_not_exists(#until) OR #until <= :now OR #by = :by';

/** The place with this number is held, where the condition is so. */
const holding = ({ name, by, now, until }: Place, number: number, condition: string): Writing => ({
  Key: keys.limit(name),
  UpdateExpression: 'SET #until = :until, #by = :by, expiresAt = :expires',
  ConditionExpression: condition,
  ExpressionAttributeNames: namesOf(number),
  ExpressionAttributeValues: { ':until': until, ':by': by, ':now': now, ':expires': epochSeconds(until) },
});

const releasing = ({ name, by }: Pick<Place, 'name' | 'by'>, number: number): Writing => ({
  Key: keys.limit(name),
  UpdateExpression: 'REMOVE #until, #by',
  ConditionExpression: '#by = :by',
  ExpressionAttributeNames: namesOf(number),
  ExpressionAttributeValues: { ':by': by },
});
