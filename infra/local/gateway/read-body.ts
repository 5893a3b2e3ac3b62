import type { IncomingMessage } from 'node:http';

/** API Gateway takes a body of at most 10 MB. */
const BODY_BYTES = 10_000_000;

/** The whole body, or nothing when it is larger than `most`; the rest of it is then left unread. */
export const readBody = async (
  request: IncomingMessage,
  most: number = BODY_BYTES,
): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
};
