import { readFile } from 'node:fs/promises';
import type { HookParameters } from 'astro';
import type { CompiledSite } from '../compile.ts';
import { withBase, type SitePath } from '../model/addresses/path.ts';
import { mediaTypeOf } from '../model/media-type.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** Serves what is not a page: files of the content folder as they are, and files that are made from it. */
export function serveFiles(server: DevelopmentServer, current: () => CompiledSite): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { copies, files, address } = current();
    const names = (to: SitePath): boolean => [to, withBase(to, address.base)].includes(pathname);
    const made = files.find(({ to }) => names(to));
    const copy = copies.find(({ to }) => names(to));
    if (!made && !copy) return next();
    response.setHeader('content-type', mediaTypeOf(pathname));
    if (made) return void response.end(made.make());
    if (copy) readFile(copy.from).then((bytes) => void response.end(bytes), next);
  });
}
