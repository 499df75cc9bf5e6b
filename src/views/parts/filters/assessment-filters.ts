import type { Labels } from '../../../model/labels/labels.ts';
import type { Assessment } from '../../../model/values/assessment.ts';
import { assessmentTags } from '../../../model/values/assessment-words.ts';
import type { FilterDefinition, ItemValue } from './build-list-filters.ts';

/** How sure the statements of an item are, and how well they are established. */
export function assessmentFilters<Item>(
  labels: Labels,
  statementsOf: (item: Item) => readonly Assessment[],
): FilterDefinition<Item>[] {
  const valuesOf = (assessment: Assessment): ItemValue[] =>
    assessmentTags(assessment, labels).map(({ shape, word }) => ({ value: shape, text: word }));
  return [
    {
      id: 'confidence',
      label: labels.confidence,
      isOfFew: true,
      valuesOf: (item) => statementsOf(item).flatMap(({ confidence }) => valuesOf({ confidence })),
    },
    {
      id: 'status',
      label: labels.status,
      isOfFew: true,
      valuesOf: (item) => statementsOf(item).flatMap(({ status }) => valuesOf({ status })),
    },
  ];
}
