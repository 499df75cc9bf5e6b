import { comparePartialDates } from '../../model/dates/partial-date.ts';
import type { Words } from '../../model/labels/labels.ts';
import { periodWords } from '../../model/labels/period-words.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { standing } from '../../model/values/assessment.ts';
import { inParentheses } from '../../model/text/language.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import { nameKeyOf, type NameKey } from './name-key.ts';

/**
 * Names of the targets of a relation field, each once, with or without a page; those that it led to until a day come
 * last, the latest first, with the day. Withdrawn relations lead nowhere.
 */
export function relatedNames(
  entities: ReadonlyMap<EntityId, Pick<Entity, 'title'>>,
  entity: Pick<Entity, 'relations'>,
  field: FieldDefinition,
  words: Words,
): string[] {
  const stated = standing(entity.relations).filter((relation) => relation.field === field.id);
  const lasting = stated.filter(({ until }) => until === undefined);
  const ended = stated.flatMap(({ target, until }) => (until ? [{ target, until }] : []));
  ended.sort((a, b) => comparePartialDates(b.until, a.until));
  const names = new Map<NameKey, string>();
  for (const { target, until } of [...lasting, ...ended]) {
    const key = nameKeyOf(target);
    if (names.has(key)) continue;
    const name = 'name' in target ? target.name : (entities.get(target.id)?.title ?? target.id);
    const period = until && periodWords({ until }, words, 'short');
    names.set(key, period ? name + inParentheses(period, words.language) : name);
  }
  return [...names.values()];
}
