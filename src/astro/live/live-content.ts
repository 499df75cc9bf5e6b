import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { Compilation } from '../../compile.ts';
import type { CompiledSite } from '../../outputs/compiled-site.ts';
import { stateMessage, stateRequest, type LiveState } from '../../client/live/live-state.ts';
import type { FirstLook } from '../../outputs/first-look.ts';
import { stateOfFolder, type FolderState } from './folder-state.ts';
import { isInside } from '../../model/is-inside.ts';
import { inTurn, type IsOutdated } from './newest-run.ts';

/** Milliseconds between a change and reading, since editors and git write several files, and files in several steps. */
const settlingTime = 50;

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/** Keeps the development server in step with the content folder. */
export interface LiveContent {
  contentDir: string;
  /**
   * Reads the folder again. Bad content gives problems; only a bug throws.
   * @param state What it is now.
   */
  recompile(state: FolderState, firstLook?: FirstLook): Promise<Compilation>;
  /** Prints the problems of the newest state, if they differ from those before. */
  report(found: Pick<Compilation, 'problems' | 'unread'>): void;
  /** Makes pages show a newly compiled site. */
  accept(compiled: CompiledSite): void;
  /** The number of the site that pages show. */
  revision(): number;
  /** The lines of the overlay. */
  describe(problems: Compilation['problems']): Pick<LiveState, 'errors' | 'warnings'>;
  /**
   * Prints a failure.
   * @returns what it says of it: a sentence if the machine causes it, else where in the code it is.
   */
  reportFailure(cause: unknown): string;
}

/** The content as a server starts. */
export interface LiveStart {
  /** State of the folder before it was read. */
  folderState: FolderState;
  /** Problems of the site that is shown. */
  problems: Compilation['problems'];
  /** Resolves with all of them, if the site is shown before its texts are rendered. Until then, it cannot be read again. */
  rest?: Promise<Compilation['problems']>;
}

/** The states of the content, as open pages are told them. */
export interface LiveStates {
  /** The newest one that is known. */
  current(): LiveState;
  /** Reads the content again, soon, if a file has changed since it was read. To be called when one may have. */
  update(): void;
  /** The same, after a look at all files. */
  updateIfChanged(): void;
  /** The content folder and all folders in it, as of the last look. */
  folders(): readonly string[];
}

/**
 * Follows the content. An error in it, or a bug that it reveals, is a part of the state until it is fixed.
 * @param tell Called with each new state; open pages are to hear it.
 */
export function followContent(
  live: LiveContent,
  { folderState, problems, rest }: LiveStart,
  tell: (state: LiveState) => void,
): LiveStates {
  let described = live.describe(problems);
  let folder = folderState;
  let isReading = rest !== undefined;
  // A run that fails, or that another change makes outdated, shows nothing of what it has read.
  let isShown = true;
  const current = (): LiveState => ({ revision: live.revision(), isReading, ...described });
  const fail = (cause: unknown): void => {
    described = { errors: [live.reportFailure(cause)], warnings: [] };
    tell(current());
  };
  rest
    ?.finally(() => (isReading = false))
    .then((all) => {
      described = live.describe(all);
      tell(current());
    }, fail);
  const update = inTurn(
    () => setTimeout(settlingTime),
    async (isOutdated) => {
      const newest = stateOfFolder(live.contentDir);
      if (isShown && newest.text === folder.text) return;
      folder = newest;
      isShown = false;
      const found = await readAgain(live, folder, isOutdated);
      if (!found) return;
      isShown = true;
      described = live.describe(found);
      tell(current());
    },
    fail,
  );
  return {
    current,
    update,
    updateIfChanged() {
      if (stateOfFolder(live.contentDir).text !== folder.text) update();
    },
    folders: () => folder.folders,
  };
}

/**
 * Brings the open pages of Astro's server up to date after each change of the content.
 *
 * A page that loads hears no message. So each asks for the state once it has loaded, and compares it with its own.
 *
 * This does not use Vite's messages for errors: after one, Astro reloads all pages at the next change of any file, and
 * they would miss what comes next.
 */
export function serveLiveContent(
  server: DevelopmentServer,
  live: LiveContent,
  start: LiveStart,
): void {
  const states = followContent(live, start, (state) => {
    // Astro caches the result of getStaticPaths until it hears that content has changed.
    for (const { hot } of Object.values(server.environments)) {
      hot.send('astro:content-changed', {});
    }
    server.ws.send(stateMessage, state);
  });
  server.watcher.add(live.contentDir);
  server.watcher.on('all', (_event, file) => {
    if (isInside(live.contentDir, file)) states.update();
  });
  server.ws.on(stateRequest, (_data, page) => {
    page.send(stateMessage, states.current());
    // The watcher misses changes while the server starts, and on some network drives all of them.
    states.updateIfChanged();
  });
}

/** The problems of the newest state; `undefined` if another change came meanwhile, since its run follows. */
async function readAgain(
  live: LiveContent,
  state: FolderState,
  isOutdated: IsOutdated,
): Promise<Compilation['problems'] | undefined> {
  const found = await live.recompile(state);
  const { problems, compiled } = found;
  if (isOutdated()) return undefined;
  live.report(found);
  if (compiled) live.accept(compiled());
  return problems;
}
