import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * A client that leaves out what is undefined, and does not do twice what is done here anyway. The SDK's logging goes through every
 * value of every answer for a logger that is not there, and its reading of binary values looks at each letter before it
 * decodes them: half the time of a list of 400 lines, each of which is authenticated when it is opened (decision 0035).
 */
export const documentClient = (config: DynamoDBClientConfig): DynamoDBDocumentClient => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...config, base64Decoder: bytesOf }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};

const bytesOf = (base64: string): Uint8Array => {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, 'base64');
  return new Uint8Array(buffer, byteOffset, byteLength);
};
