import type { Site } from '../link/site/site.ts';
import { error, warning, type Problem } from '../model/problems/problem.ts';
import { startOfFile } from '../model/problems/start-of-file.ts';

/** Checks that the citation style can write each source. What fails for all is the fault of the style. */
export function checkCitationStyle({ records, bibliography }: Site): Problem[] {
  const { sources, citationStyle } = records;
  if (!citationStyle) return [];
  const faults = sources.flatMap((source) => {
    const fault = bibliography.faultOf(source);
    return fault === undefined ? [] : [{ source, fault }];
  });
  const [first] = faults;
  if (!first) return [];
  const { file } = citationStyle;
  if (file !== undefined && faults.length === sources.length) {
    const message = `The style cannot write any source: ${first.fault}.`;
    const fix = 'Choose another style, or download this one again.';
    return [error(startOfFile(file), 'invalid-bibliography', message, fix)];
  }
  return faults.map(({ source, fault }) => {
    const message = `The citation style cannot write \`${source.key}\`: ${fault}.`;
    const fix = 'Check its fields, or choose another style. Pages show it in the default style.';
    return warning(source.at, 'invalid-bibliography', message, fix);
  });
}
