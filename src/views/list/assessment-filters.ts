import type { Labels } from '../../model/labels/labels.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import { assessmentTags } from '../../model/values/assessment-words.ts';
import type { FilterDefinition, ItemValue } from '../parts/filters/build-list-filters.ts';

/** How sure the statements of an entity are, and how well they are established. */
export function assessmentFilters(labels: Labels): FilterDefinition<Entity>[] {
  const valuesOf = (assessment: Assessment): ItemValue[] =>
    assessmentTags(assessment, labels).map(({ shape, word }) => ({ value: shape, text: word }));
  return [
    {
      id: 'confidence',
      label: labels.confidence,
      valuesOf: (entity) =>
        statementsOf(entity).flatMap(({ confidence }) => valuesOf({ confidence })),
    },
    {
      id: 'status',
      label: labels.status,
      valuesOf: (entity) => statementsOf(entity).flatMap(({ status }) => valuesOf({ status })),
    },
  ];
}

/** What its file states: the entity itself, as for events, its values and its relations. */
function statementsOf(entity: Entity): Assessment[] {
  return [entity, ...Object.values(entity.fields).flat(), ...entity.relations];
}
