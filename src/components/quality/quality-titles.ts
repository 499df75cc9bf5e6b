import type { Labels } from '../../model/labels/labels.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';

/** The heading of a group of problems: a label for common codes, otherwise the code itself. */
export function qualityTitle(code: ProblemCode, labels: Labels): string {
  const titles: Partial<Record<ProblemCode, string>> = {
    'unsourced-value': labels.qualityUnsourced,
    'orphan-page': labels.qualityOrphans,
    'stale-value': labels.qualityStale,
    'ambiguous-mention': labels.qualityAmbiguous,
  };
  return titles[code] ?? code;
}
