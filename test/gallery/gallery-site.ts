import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { StaticFile } from '../../infra/build/static-file.ts';
import { staticFiles } from '../../infra/build/static-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/** A small web server of the pages' own files, and of the pages when they are given. */
export type GallerySite = { readonly origin: string; readonly stop: () => void };

/** Serves the real stylesheet, fonts and script under the names that the gallery's pages call them, and `pages` at `/<name>`. */
export const serveGallery = async (
  pages: readonly { readonly name: string; readonly html: string }[] = [],
): Promise<GallerySite> => {
  const files = await staticFiles(ROOT);
  const shown = new Map(pages.map(({ name, html }) => [`/${name}`, html]));
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(files, url);
    if (file === undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(shown.get(url) ?? '<!doctype html><html lang="da"><title>.</title></html>');
      return;
    }
    const type = TYPES[file.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=31536000, immutable' });
    response.end(file.bytes);
  });
  return { origin: await listening(server), stop: () => server.close() };
};

const fileAt = (files: readonly StaticFile[], url: string): StaticFile | undefined =>
  files.find(({ name, logicalName }) => url === `/static/${name}` || url === `/static/${logicalName}`);

const listening = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
