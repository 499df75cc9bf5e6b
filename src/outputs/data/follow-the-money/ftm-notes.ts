import type { FieldDefinition } from '../../../model/kinds/field.ts';
import type { Labels } from '../../../model/labels/labels.ts';
import type { Entity } from '../../../model/records/entity.ts';
import { standing, type Assessment } from '../../../model/values/assessment.ts';
import { assessmentTags } from '../../../model/values/assessment-words.ts';

/**
 * The assessments of an event and of the values of an entity, which FollowTheMoney has no properties for: `Disputed`,
 * `Employees, 112771: Estimated`.
 */
export function ftmNotes(
  entity: Entity,
  fields: readonly FieldDefinition[],
  labels: Labels,
): string[] {
  const wordsOf = (statement: Assessment): string =>
    assessmentTags(statement, labels)
      .map(({ word }) => word)
      .join(', ');
  const ofValues = fields.flatMap((field) =>
    standing(entity.fields[field.id] ?? []).flatMap((value) => {
      const words = wordsOf(value);
      return words ? [`${field.label}, ${value.value}: ${words}`] : [];
    }),
  );
  return [wordsOf(entity), ...ofValues].filter(Boolean);
}
