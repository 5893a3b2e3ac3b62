import { request } from 'node:http';
import { Readable } from 'node:stream';

const MEGABYTE = new Uint8Array(1_000_000);

/** So many megabytes are sent one after the other; gives the status of the answer, and the most bytes that this process held meanwhile. */
export const sendMegabytes = async (
  url: string,
  count: number,
): Promise<{ readonly status: number; readonly mostHeld: number }> => {
  const before = process.memoryUsage().arrayBuffers;
  let mostHeld = 0;
  const megabytes = function* () {
    for (let sent = 0; sent < count; sent += 1) {
      mostHeld = Math.max(mostHeld, process.memoryUsage().arrayBuffers - before);
      yield MEGABYTE;
    }
  };
  const status = await new Promise<number>((resolve, reject) => {
    const asked = request(url, { method: 'POST' }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.once('error', reject);
    Readable.from(megabytes(), { objectMode: true }).pipe(asked);
  });
  return { status, mostHeld };
};
