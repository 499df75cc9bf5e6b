import type { EntityId } from '../../model/ids/entity-id.ts';
import { fill, translateTerm, type Words } from '../../model/labels/labels.ts';
import { colonIn, commaIn, semicolonIn } from '../../model/text/language.ts';
import { lowerInitial } from '../../model/text/initials/lower-initial.ts';
import type { RelationPoint } from './relation-points.ts';
import { isEvent, type TimelinePoint } from './timeline.ts';

/** A timeline point in words. */
export interface PointWords {
  /** `Didi order`, `Tencent: founded`, `Tencent – owns: Tencent Music, 52%`. */
  title: string;
  /** Description of an event; a dated field needs none. */
  description?: string;
}

/** What the words of a point are made from. */
export interface PointNames extends Words {
  /** An entity's title and description; `undefined` for an unknown id. */
  entity: (id: EntityId) => { title: string; description?: string } | undefined;
}

/** Words for a point: an event's title, the entity and label of a dated field, both ends of a relation. */
export function pointWords(
  point: TimelinePoint | RelationPoint,
  { labels, language, entity }: PointNames,
): PointWords | undefined {
  const teller = entity(point.entity);
  if (!teller) return undefined;
  const { title, description } = teller;
  if (isEvent(point)) return { title, ...(description && { description }) };
  if (!('end' in point)) {
    return {
      title: `${title}${colonIn(language)}${lowerInitial(translateTerm(point.label ?? '', language), language)}`,
    };
  }
  const words = [point, ...point.also].map((each) =>
    relationWords(each, { labels, language, entity }),
  );
  return { title: [...new Set(words)].join(semicolonIn(language)) };
}

/** `Tencent – owns: Tencent Music, 52%`, `Tencent – owns: Tencent Music (ended)`. */
function relationWords(
  { entity: from, label, end, isEnding }: RelationPoint,
  { labels, language, entity }: PointNames,
): string {
  const { other, relation } = end;
  const name = 'name' in other ? other.name : (entity(other.id)?.title ?? other.id);
  const words = [name, relation.role, relation.share, relation.amount?.text]
    .filter(Boolean)
    .join(commaIn(language));
  const said = fill(labels.relationBegan, {
    entity: entity(from)?.title ?? from,
    relation: lowerInitial(translateTerm(label, language), language),
    other: words,
  });
  return isEnding ? fill(labels.relationEnded, { relation: said }) : said;
}
