import { reportAsText } from '../../check/report.ts';
import { compile, type Compilation, type CompileOptions } from '../../compile.ts';
import { hasErrors } from '../../model/problems/problem.ts';
import type { SiteOptions } from '../../publish/site-options.ts';
import type { Steps } from '../../publish/report/steps.ts';
import { placeWebs } from '../../publish/threads/place-webs.ts';
import { createVariantMaker } from '../../publish/kept/picture-variants.ts';
import { today } from '../../publish/today.ts';
import { contentError } from './content-error.ts';

/** Content without errors, once its texts are rendered. */
export type ReadContent = Pick<Compilation, 'facts'> & Required<Pick<Compilation, 'compiled'>>;

/** The caches of earlier runs, and the parts of a site to make ahead. */
type KnownContent = Pick<CompileOptions, 'kept' | 'drawAhead' | 'last'>;

/**
 * Compiles the content and prints its problems.
 * @param folder Name of the content folder, for messages.
 */
export async function readContent(
  options: SiteOptions,
  known: KnownContent,
  folder: string,
  steps: Steps,
): Promise<ReadContent> {
  const { problems, unread, texts, facts, compiled } = await compileContent(options, known, steps);
  steps.count('texts', texts);
  process.stderr.write(reportAsText(problems, unread, folder));
  if (compiled && !hasErrors(problems)) return { facts, compiled };
  throw contentError(problems);
}

/** Compiles the content for pages in a folder: with smaller pictures, and with networks that a thread places. */
export function compileContent(
  options: SiteOptions,
  known: KnownContent,
  steps: Steps,
): Promise<Compilation> {
  return compile({
    ...options,
    today: today(),
    ...known,
    placeWebs,
    makeVariants: createVariantMaker(options.contentDir, steps),
    meter: steps,
  });
}
