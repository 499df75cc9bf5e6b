import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { Compilation, CompiledSite } from '../compile.ts';
import { hasErrors } from '../model/problems/problem.ts';
import { isInside } from './is-inside.ts';
import { inTurn, type IsOutdated } from './newest-run.ts';

/** Milliseconds from a change to reading: an editor or git writes several files, and one in several steps. */
const settlingTime = 50;

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** Keeps the development server in step with the content folder. */
export interface LiveContent {
  contentDir: string;
  /** Reads the folder again. Bad content is no reason to throw; a fault of the code may be. */
  recompile(): Promise<Compilation>;
  /** Reports the problems of the newest state on the terminal. */
  report(problems: Compilation['problems']): void;
  /** Makes a newly read site the one that pages show. */
  accept(compiled: CompiledSite): void;
  /** Problems as they are shown over the page. */
  describe(problems: Compilation['problems']): string;
}

/**
 * Reloads the page after each change of the content. An error of the content, or a fault that it brings to light, is
 * shown over the page until it is mended; the pages under it are the last ones that could be made.
 *
 * @param first Problems of the state that the server starts with.
 */
export function serveLiveContent(
  server: DevelopmentServer,
  live: LiveContent,
  first: Compilation['problems'],
): void {
  let message = errorsIn(first, live);
  const show = (): void => {
    if (message === undefined) server.ws.send({ type: 'full-reload' });
    else server.ws.send({ type: 'error', err: { message, stack: '' } });
  };
  const update = inTurn(
    async (isOutdated) => {
      const problems = await readAgain(live, isOutdated);
      if (!problems) return;
      // Astro keeps what getStaticPaths gave until it hears that content has changed.
      for (const { hot } of Object.values(server.environments)) {
        hot.send('astro:content-changed', {});
      }
      message = errorsIn(problems, live);
      show();
    },
    (cause) => {
      message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      process.stderr.write(`${message}\n`);
      show();
    },
  );
  server.watcher.add(live.contentDir);
  server.watcher.on('all', (_event, file) => {
    if (isInside(live.contentDir, file)) update();
  });
  // A page that is opened or reloaded while something is wrong shows it, too.
  server.ws.on('connection', () => {
    if (message !== undefined) show();
  });
}

/** Problems of the newest state; `undefined` when a change came in the meantime, whose own run follows. */
async function readAgain(
  live: LiveContent,
  isOutdated: IsOutdated,
): Promise<Compilation['problems'] | undefined> {
  await setTimeout(settlingTime);
  const { problems, compiled } = await live.recompile();
  if (isOutdated()) return undefined;
  live.report(problems);
  if (compiled) live.accept(compiled());
  return problems;
}

function errorsIn(problems: Compilation['problems'], live: LiveContent): string | undefined {
  return hasErrors(problems) ? live.describe(problems) : undefined;
}
