import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** What a page or act answers with. */
export type Answer = APIGatewayProxyStructuredResultV2;

/** A page. */
export const html = (body: string, statusCode = 200): Answer => ({
  statusCode,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});

/** A short answer to a script of ours. */
export const json = (value: Readonly<Record<string, string | number>>): Answer => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

/** After a form: look at this page, with GET, so that a reload sends nothing again. */
export const seeOther = (location: string, cookies: string[] = []): Answer => ({
  statusCode: 303,
  headers: { location },
  ...(cookies.length === 0 ? {} : { cookies }),
});

/** A PDF to read in the browser. */
export const pdf = (bytes: Uint8Array, fileName: string): Answer => ({
  statusCode: 200,
  headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${fileName}"` },
  body: Buffer.from(bytes).toString('base64'),
  isBase64Encoded: true,
});
