import { upperInitial } from '../../model/text/initials/upper-initial.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';

/** The heading of a group of problems, and its language if that is not the one of the labels. */
export interface QualityTitle {
  text: string;
  lang?: 'en';
}

/** A label for common codes; the others are English words, as the messages below them are: `Invalid date`. */
export function qualityTitle(code: ProblemCode, labels: Labels): QualityTitle {
  const titles: Partial<Record<ProblemCode, string>> = {
    'unsourced-value': labels.qualityUnsourced,
    'orphan-page': labels.qualityOrphans,
    'stale-value': labels.qualityStale,
    'ambiguous-mention': labels.qualityAmbiguous,
  };
  const label = titles[code];
  if (label !== undefined) return { text: label };
  return { text: upperInitial(code.replaceAll('-', ' ')), lang: 'en' };
}
