import { readFile } from 'node:fs/promises';
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
    readFile(file.copyOf).then((bytes) => void response.end(bytes), next);
  });
}
