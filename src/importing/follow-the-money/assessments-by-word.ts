import type { Labels } from '../../model/labels/labels.ts';
import { confidences, statuses, type Assessment } from '../../model/values/assessment.ts';
import { assessmentTags } from '../../model/values/assessment-words.ts';

/** Assessments by the words for them in exports, which have no properties for them: `Disputed`. */
export function assessmentsByWord(labels: Labels): ReadonlyMap<string, Assessment> {
  const assessments: Assessment[] = [
    ...confidences.map((confidence) => ({ confidence })),
    ...statuses.map((status) => ({ status })),
  ];
  return new Map(
    assessments.flatMap((assessment) =>
      assessmentTags(assessment, labels).map(({ word }) => [word, assessment] as const),
    ),
  );
}
