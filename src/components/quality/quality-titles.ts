import type { Labels } from '../../model/labels/labels.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';

/** What a group of problems is called; those that editors meet most have words of their own. */
export function qualityTitle(code: ProblemCode, labels: Labels): string {
  const titles: Partial<Record<ProblemCode, string>> = {
    'unsourced-value': labels.qualityUnsourced,
    'orphan-page': labels.qualityOrphans,
    'stale-value': labels.qualityStale,
    'ambiguous-mention': labels.qualityAmbiguous,
  };
  return titles[code] ?? code;
}
