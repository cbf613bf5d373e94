import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from './server/headers-file.ts';
import { parseRedirectsFile, redirectFor } from './server/redirects-file.ts';

/** A folder that is being served. */
export interface Served {
  /** Where the home page is: "http://localhost:4321/x/". */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host would: with its `_headers` and `_redirects`, below its base path, with its page for wrong
 * addresses. Port 0 is any free port. Throws where one of the two files has a line that could not be applied, and what the system
 * says where the port is taken.
 */
export async function serve(folder: string, { base = '/', port = 0 }: { base?: string; port?: number } = {}): Promise<Served> {
  const headerRules = parseHeadersFile(readHostFile(folder, '_headers'));
  const redirects = parseRedirectsFile(readHostFile(folder, '_redirects'));
  const files = sirv(folder, { dev: true, etag: true });

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
    for (const [name, value] of headersFor(headerRules, pathname)) response.setHeader(name, value);
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    const redirect = redirectFor(redirects, pathname);
    if (redirect !== undefined) {
      response.writeHead(redirect.status, { Location: `${redirect.to}${search}` }).end();
    } else if (`${pathname}/` === base || (path !== undefined && lacksSlash(folder, path))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else if (path === undefined || hostFiles.includes(path)) {
      sendNotFound(folder, response);
    } else {
      const mediaType = mediaTypes[extname(path)];
      if (mediaType !== undefined) response.setHeader('Content-Type', mediaType);
      request.url = `/${path}`;
      files(request, response, () => sendNotFound(folder, response));
    }
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://localhost:${taken}${base}`, close: () => close(server) };
}

/** What is written for the host, which keeps it to itself. */
const hostFiles: readonly string[] = ['_headers', '_redirects'];

/** The text of such a file; nothing where the site has none. */
function readHostFile(folder: string, name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What sirv cannot tell by a file's ending. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_sort': 'application/octet-stream',
};

/** Whether a page is asked for without the slash at its end, so that its relative links would miss. */
const lacksSlash = (folder: string, path: string): boolean =>
  path !== '' && !path.endsWith('/') && statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() === true;

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
