import type { Relation } from '../../model/records/entity.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { periodContains } from '../../model/dates/period.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** The role of a speaker on a date, from the fields of the entity: `Director of research, EclecticIQ`. */
export function speakerRole(
  id: string,
  date: PartialDate | undefined,
  lookup: SiteLookup,
): string | undefined {
  const entity = lookup.entities.get(id);
  const occupation = entity?.fields['occupation']?.[0]?.value;
  const employers =
    entity?.relations.filter((each) => each.field === 'employer' && heldOn(each, date)) ?? [];
  const [employer] = employers;
  const title = employer?.role ?? (occupation === undefined ? undefined : String(occupation));
  // With several employers at once, the site must not guess which one the speaker speaks for.
  const name = employers.length === 1 && employer ? nameOf(employer, lookup) : undefined;
  const parts = name !== undefined && title?.includes(name) ? [title] : [title, name];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

function heldOn(relation: Relation, date: PartialDate | undefined): boolean {
  if (date === undefined) return relation.until === undefined;
  return periodContains({ from: relation.since, to: relation.until }, date);
}

function nameOf(relation: Relation, lookup: SiteLookup): string | undefined {
  return 'id' in relation.target
    ? lookup.entities.get(relation.target.id)?.title
    : relation.target.name;
}
