import type { EntityId } from '../../model/ids/entity-id.ts';
import { fill, translateTerm, type Labels } from '../../model/labels/labels.ts';
import { lowerInitial } from '../../model/text/lower-initial.ts';
import type { RelationPoint } from './relation-statements.ts';
import { isEvent, type TimelinePoint } from './timeline.ts';

/** A timeline point in words. */
export interface PointWords {
  /** `Didi order`, `Tencent: founded`, `Tencent – owns: Tencent Music, 52%`. */
  title: string;
  /** Description of an event; a dated field needs none. */
  description?: string;
}

/** What the words of a point are made from. */
export interface PointNames {
  labels: Labels;
  language: string;
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
  const label = lowerInitial(translateTerm(point.label ?? '', language), language);
  if (!('end' in point)) return { title: `${title}: ${label}` };
  const { other, relation } = point.end;
  const name = 'name' in other ? other.name : (entity(other.id)?.title ?? other.id);
  const words = [name, relation.role, relation.share, relation.amount?.text]
    .filter(Boolean)
    .join(', ');
  const said = fill(labels.relationBegan, { entity: title, relation: label, other: words });
  return { title: point.isEnding ? fill(labels.relationEnded, { relation: said }) : said };
}
