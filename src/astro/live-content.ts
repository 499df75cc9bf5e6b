import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { Compilation, CompiledSite } from '../compile.ts';
import { hasErrors } from '../model/problems/problem.ts';
import { isInside } from './is-inside.ts';
import { inTurn, type IsOutdated } from './newest-run.ts';

/** Milliseconds between a change and reading, since editors and git write several files, and files in several steps. */
const settlingTime = 50;

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** Keeps the development server in step with the content folder. */
export interface LiveContent {
  contentDir: string;
  /** Reads the folder again. Bad content gives problems; only a bug throws. */
  recompile(): Promise<Compilation>;
  /** Prints the problems of the newest state. */
  report(problems: Compilation['problems']): void;
  /** Makes pages show a newly compiled site. */
  accept(compiled: CompiledSite): void;
  /** The text of problems for the overlay. */
  describe(problems: Compilation['problems']): string;
}

/**
 * Reloads the page after each change of the content. An error in the content, or a bug that it reveals, is shown in an
 * overlay until it is fixed; the pages below stay the last good ones.
 *
 * @param first Problems at the start of the server.
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
      // Astro caches the result of getStaticPaths until it hears that content has changed.
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
  // Show problems on pages opened or reloaded later, too.
  server.ws.on('connection', () => {
    if (message !== undefined) show();
  });
}

/** The problems of the newest state; `undefined` if another change came meanwhile, since its run follows. */
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
