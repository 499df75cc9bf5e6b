import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { CompiledSite } from '../../outputs/compiled-site.ts';
import { fileOf } from '../../model/addresses/page-files.ts';
import { mediaTypeOf } from '../../model/media-type.ts';
import type { ServerWithMiddlewares } from './middlewares.ts';
import { requestedPath } from './requested-path.ts';

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

/** Sends a file, or the part of it that is asked for: without parts, Safari plays no sound and no film. */
function sendBytes(response: ServerResponse, bytes: Buffer, range = ''): void {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const part = from === undefined ? undefined : bytes.subarray(+from, to ? +to + 1 : undefined);
  response.setHeader('accept-ranges', 'bytes');
  // A server may ignore the wish for a part that is not there.
  if (!part?.length) return void response.end(bytes);
  const last = Number(from) + part.length - 1;
  response
    .writeHead(206, {
      'content-range': `bytes ${from}-${last}/${bytes.length}`,
      'content-length': part.length,
    })
    .end(part);
}
