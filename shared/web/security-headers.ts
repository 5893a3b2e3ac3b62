import type { Answer } from './answer.ts';

const CONTENT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'x-robots-tag': 'noindex, nofollow',
};

const TRANSPORT = 'max-age=63072000; includeSubDomains';

/** The answer with the headers that every answer carries, errors and downloads too. Nothing personal is kept by a cache. */
export const secured = (answer: Answer, { overTls }: { readonly overTls: boolean }): Answer => ({
  ...answer,
  headers: {
    'cache-control': 'no-store',
    ...HEADERS,
    ...(overTls ? { 'strict-transport-security': TRANSPORT } : {}),
    ...answer.headers,
  },
});
