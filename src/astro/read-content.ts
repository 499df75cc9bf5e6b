import { reportAsText } from '../check/report.ts';
import { compile, type Compilation, type CompileOptions } from '../compile.ts';
import { hasErrors } from '../model/problems/problem.ts';
import type { SiteOptions } from '../publish/site-options.ts';
import type { Steps } from '../publish/steps.ts';
import { placeWebs } from '../publish/threads/place-webs.ts';
import { createVariantMaker } from '../publish/picture-variants.ts';
import { today } from '../publish/today.ts';
import { contentError } from './content-error.ts';

/** Content without errors, once its texts are rendered. */
export type ReadContent = Pick<Compilation, 'facts'> & Required<Pick<Compilation, 'compiled'>>;

/**
 * Compiles the content and prints its problems.
 * @param folder Name of the content folder, for messages.
 */
export async function readContent(
  options: SiteOptions,
  known: Pick<CompileOptions, 'kept' | 'drawAhead' | 'last'>,
  folder: string,
  steps: Steps,
): Promise<ReadContent> {
  const { problems, texts, facts, compiled } = await compile({
    ...options,
    today: today(),
    ...known,
    placeWebs,
    makeVariants: createVariantMaker(options.contentDir, steps),
    meter: steps,
  });
  steps.count('texts', texts);
  process.stderr.write(reportAsText(problems, folder));
  if (compiled && !hasErrors(problems)) return { facts, compiled };
  throw contentError(problems);
}
