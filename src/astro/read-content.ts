import { fewWarnings, formatProblems } from '../check/report.ts';
import { compile, type CompiledSite, type CompileOptions } from '../compile.ts';
import { hasErrors } from '../model/problems/problem.ts';
import type { SiteOptions } from '../publish/site-options.ts';
import type { Steps } from '../publish/steps.ts';
import { placeWebs } from '../publish/threads/place-webs.ts';
import { createVariantMaker } from '../publish/picture-variants.ts';
import { today } from '../publish/today.ts';
import { contentError } from './content-error.ts';

/**
 * Compiles the content and prints its problems.
 * @param folder Name of the content folder, for messages.
 */
export async function readContent(
  options: SiteOptions,
  { kept, drawAhead }: Pick<CompileOptions, 'kept' | 'drawAhead'>,
  folder: string,
  steps: Steps,
): Promise<CompiledSite> {
  const { problems, texts, compiled } = await compile({
    ...options,
    today: today(),
    kept,
    drawAhead,
    placeWebs,
    makeVariants: createVariantMaker(options.contentDir, steps),
    meter: steps,
  });
  steps.count('texts', texts);
  process.stderr.write(formatProblems(problems, 'text', folder, { mostWarnings: fewWarnings }));
  if (compiled && !hasErrors(problems)) return compiled();
  throw contentError(problems);
}
