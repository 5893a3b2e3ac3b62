import type { ServerResponse } from 'node:http';
import * as z from 'zod';

const functionResult = z.object({
  statusCode: z.number().int().min(200).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** What API Gateway itself answers, without a function. */
export const writeMessage = (response: ServerResponse, status: number, message: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
};

/** The function's result is the response. A result that API Gateway could not read becomes its 500. */
export const writeResult = (response: ServerResponse, result: unknown): void => {
  const read = functionResult.safeParse(result);
  if (!read.success) return writeMessage(response, 500, 'Internal Server Error');
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = read.data;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.writeHead(statusCode).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
};
