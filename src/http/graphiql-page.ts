import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { htmlType, textType } from './media-types.ts';
import { respond } from './respond.ts';
import { setPageHeaders } from './security-headers.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': htmlType,
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

interface PageFile {
  readonly content: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** The GraphiQL page and what it loads, from the folder that its build has made. Read once: a rebuilt page needs a restart. */
export class GraphiqlPage {
  readonly #files: ReadonlyMap<string, PageFile>;

  constructor(folder: string) {
    this.#files = existsSync(folder) ? readFolder(folder) : new Map();
  }

  /** Answers with the page itself, or with one of its files by its name. */
  serve(name: string, request: IncomingMessage, response: ServerResponse): void {
    const file = this.#files.get(name);
    if (file === undefined) {
      const why =
        this.#files.size === 0
          ? 'GraphiQL has not been built: run `npm run build`'
          : `there is no file ${name}`;
      respond(response, 404, textType, `${why}\n`);
      return;
    }
    setPageHeaders(response);
    response.setHeader('etag', file.etag);
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'content-length': file.content.length });
    response.end(file.content);
  }
}

function readFolder(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = contentTypes[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    files.set(relative(folder, path), { content, type, etag });
  }
  return files;
}
