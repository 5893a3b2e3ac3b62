import { describe, expect, it } from 'vitest';
import { isDue, streamRecord } from '../../../../infra/local/events/stream-event.ts';
import { makeStreamFeed } from '../../../../infra/local/events/stream-feed.ts';

/** A busy machine needs longer than a quiet one; only a test that fails waits this long. */
/** Less than a test may take, so that a failing one says what it waited for. */
const PATIENTLY = { timeout: 30_000 };

const record = (sequence: string) => ({ dynamodb: { SequenceNumber: sequence } });

const sequencesIn = (event: unknown): readonly string[] => {
  const { Records }: { Records: ReturnType<typeof record>[] } = JSON.parse(JSON.stringify(event));
  return Records.map(({ dynamodb }) => dynamodb.SequenceNumber);
};

/** A feed whose function gives these answers in turn; an error among them is thrown. */
const feedAnswering = (...answers: readonly unknown[]) => {
  const handed: (readonly string[])[] = [];
  const faults: string[] = [];
  const invoke = (_name: string, event: unknown): Promise<unknown> => {
    const answer = answers[handed.length];
    handed.push(sequencesIn(event));
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const feed = makeStreamFeed({
    name: 'deliver-mail',
    invoke,
    onFault: (what) => faults.push(what),
    pauses: [1, 1, 1],
  });
  return { feed, handed, faults };
};

const failed = (itemIdentifier: string) => ({ batchItemFailures: [{ itemIdentifier }] });

describe('the doorbell of one machine', () => {
  it('hands over records in order, ten at a time', async () => {
    const { feed, handed } = feedAnswering();
    const all = Array.from({ length: 12 }, (_, index) => String(index + 1));

    feed.push(all.map(record));
    await expect.poll(feed.isBusy, PATIENTLY).toBe(false);

    expect(handed).toEqual([all.slice(0, 10), all.slice(10)]);
  });

  it('hands over again from the first record that failed', async () => {
    const { feed, handed, faults } = feedAnswering(failed('2'), { batchItemFailures: [] });

    feed.push([record('1'), record('2'), record('3')]);
    await expect.poll(feed.isBusy, PATIENTLY).toBe(false);

    expect(handed).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ]);
    expect(faults).toEqual([]);
  });

  it('leaves records to the hourly round after the last try, and goes on with the next', async () => {
    const broken = new Error('down');
    const { feed, handed, faults } = feedAnswering(broken, broken, broken, broken);

    feed.push([record('1')]);
    await expect.poll(feed.isBusy, PATIENTLY).toBe(false);
    feed.push([record('2')]);
    await expect.poll(feed.isBusy, PATIENTLY).toBe(false);

    expect(handed).toEqual([['1'], ['1'], ['1'], ['1'], ['2']]);
    expect(faults).toHaveLength(1);
  });

  it('rings for rows that wait for the function, not for others and not for removed ones', () => {
    expect(isDue({ dynamodb: { NewImage: { dueKind: { S: 'mail' } } } }, 'mail')).toBe(true);
    expect(isDue({ dynamodb: { NewImage: { dueKind: { S: 'seal' } } } }, 'mail')).toBe(false);
    expect(isDue({ dynamodb: { OldImage: { dueKind: { S: 'mail' } } } }, 'mail')).toBe(false);
  });

  it('writes a record as Lambda gets it: bytes as base64, moments as seconds', () => {
    const written = streamRecord(
      {
        eventName: 'INSERT',
        dynamodb: {
          ApproximateCreationDateTime: new Date(1_000),
          NewImage: { pdf: { B: Uint8Array.of(0, 255) } },
        },
      },
      'arn:local',
    );

    expect(JSON.parse(JSON.stringify(written))).toMatchObject({
      eventName: 'INSERT',
      eventSourceARN: 'arn:local',
      dynamodb: { ApproximateCreationDateTime: 1, NewImage: { pdf: { B: 'AP8=' } } },
    });
  });
});
