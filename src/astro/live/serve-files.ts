import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { CompiledSite } from '../../outputs/compiled-site.ts';
import { fileOf } from '../../model/addresses/page-files.ts';
import { mediaTypeOf } from '../../model/media-type.ts';
import { byteRange } from '../../model/requests/byte-range.ts';
import { requestedPath } from '../../model/requests/requested-path.ts';
import type { ServerWithMiddlewares } from './middlewares.ts';

/** Serves the files beside the pages, each made on request. */
export function serveFiles(server: ServerWithMiddlewares, current: () => CompiledSite): void {
  server.middlewares.use((request, response, next) => {
    const pathname = requestedPath(request.url);
    const { address, fileAt } = current();
    const { base } = address;
    // The base has been removed from some addresses, and a file may be in a folder of its name.
    const file =
      fileAt(pathname) ??
      (pathname.startsWith(base) ? fileAt(pathname.slice(base.length - 1)) : undefined);
    if (!file || !('make' in file || 'copyOf' in file)) return next();
    response.setHeader('content-type', mediaTypeOf(fileOf(file.path)));
    if ('make' in file) return void response.end(file.make());
    const { range } = request.headers;
    readFile(file.copyOf).then((bytes) => sendBytes(response, bytes, range), next);
  });
}

/** Sends a file, or the part of it that is asked for. */
function sendBytes(response: ServerResponse, bytes: Buffer, header: string | undefined): void {
  const range = byteRange(header);
  const part = range && bytes.subarray(range.from, range.to + 1);
  response.setHeader('accept-ranges', 'bytes');
  if (!range || !part?.length) return void response.end(bytes);
  const last = range.from + part.length - 1;
  response
    .writeHead(206, {
      'content-range': `bytes ${range.from}-${last}/${bytes.length}`,
      'content-length': part.length,
    })
    .end(part);
}
