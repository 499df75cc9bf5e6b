import { readFile } from 'node:fs/promises';
import type { HookParameters } from 'astro';
import type { Compilation, CompiledSite } from '../compile.ts';
import { withBase, type SitePath } from '../model/addresses/path.ts';
import { mediaTypeOf } from '../model/media-type.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** Keeps the development server in step with the content folder. */
export interface LiveContent {
  contentDir: string;
  /** Reads the folder again, and reports its problems on the terminal. */
  recompile(): Promise<Compilation>;
  /** Makes a newly read site the one that pages show. */
  accept(compiled: CompiledSite): void;
  current(): CompiledSite;
  /** Problems as they are shown over the page. */
  describe(problems: Compilation['problems']): string;
}

/** Reloads the page after each change of the content; an error of the content shows over the page until it is mended. */
export function serveLiveContent(server: DevelopmentServer, live: LiveContent): void {
  server.watcher.add(live.contentDir);
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(live.contentDir)) void update(server, live);
  });
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { copies, files, address } = live.current();
    const names = (to: SitePath): boolean => [to, withBase(to, address.base)].includes(pathname);
    const made = files.find(({ to }) => names(to));
    const copy = copies.find(({ to }) => names(to));
    if (!made && !copy) return next();
    response.setHeader('content-type', mediaTypeOf(pathname));
    if (made) return void response.end(made.make());
    if (copy) readFile(copy.from).then((bytes) => void response.end(bytes), next);
  });
}

async function update(server: DevelopmentServer, live: LiveContent): Promise<void> {
  const { problems, compiled } = await live.recompile();
  if (compiled) live.accept(compiled());
  // Astro keeps what getStaticPaths gave until it hears that content has changed.
  for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
  if (!problems.some((problem) => problem.severity === 'error')) {
    server.ws.send({ type: 'full-reload' });
    return;
  }
  server.ws.send({ type: 'error', err: { message: live.describe(problems), stack: '' } });
}
