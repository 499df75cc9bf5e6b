import { listCommaIn } from '../../model/text/language.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { assessmentOf, standing, type Assessment } from '../../model/values/assessment.ts';
import { withAssessment } from '../../model/values/assessment-words.ts';
import {
  areStatementsOfOneFact,
  showValue,
  type ShownValue,
} from '../../model/values/shown-value.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Words } from '../../model/labels/labels.ts';
import { relatedNames } from '../relations/related-names.ts';

/** Columns of fields in a list, besides name, description and key figure. */
const columnCount = 2;

/** The two of the fields that most entities have, in the order given. */
export function commonFields(
  entities: readonly Pick<Entity, 'fields' | 'relations'>[],
  fields: readonly FieldDefinition[],
): FieldDefinition[] {
  const filled = (field: FieldDefinition): number =>
    entities.filter((entity) => fieldIsFilled(entity, field)).length;
  const chosen = fields
    .map((field) => ({ field, count: filled(field) }))
    .filter(({ count }) => count * 4 >= entities.length && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, columnCount)
    .map(({ field }) => field);
  return fields.filter((field) => chosen.includes(field));
}

function fieldIsFilled(
  entity: Pick<Entity, 'fields' | 'relations'>,
  field: FieldDefinition,
): boolean {
  if (field.type !== 'relation') return (entity.fields[field.id]?.length ?? 0) > 0;
  return entity.relations.some((relation) => relation.field === field.id);
}

/**
 * A field of an entity as a table cell: its text, with a link, a date or an assessment if it has one. Of statements of one
 * fact, the preferred one: a cell has no room to say what the others are.
 */
export function fieldCell(
  entities: ReadonlyMap<EntityId, Pick<Entity, 'title'>>,
  entity: Pick<Entity, 'fields' | 'relations'>,
  field: FieldDefinition,
  words: Words,
): ShownValue & Assessment {
  if (field.type === 'relation') {
    return { text: relatedNames(entities, entity, field, words).join(listCommaIn(words.language)) };
  }
  const stated = entity.fields[field.id] ?? [];
  const values = standing(stated);
  const [preferred] = values;
  if (!preferred) return { text: '' };
  const first = { ...showValue(preferred, words), ...assessmentOf(preferred) };
  const isOne = values.length === 1 || areStatementsOfOneFact(stated);
  if (isOne || preferred.type === 'date' || preferred.type === 'url') return first;
  const shown = values
    .slice(0, 3)
    .map((value) => withAssessment(showValue(value, words).text, value, words));
  return { text: shown.join(listCommaIn(words.language)) };
}
