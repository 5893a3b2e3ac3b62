import type { ServerResponse } from 'node:http';

const OWN_PAGES =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export type PageManner = { readonly status?: number; readonly policy?: string };

/** The page is answered under its own content security policy; scripts run on none of these pages. */
export const writePage = (response: ServerResponse, text: string, manner: PageManner = {}): void => {
  const { status = 200, policy = OWN_PAGES } = manner;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
  response.writeHead(status, headers).end(text);
};
