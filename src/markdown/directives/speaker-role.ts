import { isOver } from '../../link/relations/is-over.ts';
import type { RelationEnd } from '../../link/relations/relation-ends.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { periodContains } from '../../model/dates/period.ts';
import { commaIn } from '../../model/text/language.ts';
import type { NamedEntity } from '../../link/fields/named-entity.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** The role of a speaker on a date, from the fields of the entity: `Director of research, EclecticIQ`. */
export function speakerRole(
  speaker: NamedEntity,
  date: PartialDate | undefined,
  { lookup, language }: { lookup: SiteLookup; language: string },
): string | undefined {
  const employers = (lookup.relations.get(speaker.id) ?? []).filter(
    (end) => isEmployer(end) && end.relation.status !== 'withdrawn' && heldOn(end, date),
  );
  const [employer] = employers;
  const title = employer?.relation.role ?? speaker.jobTitle;
  // With several employers at once, the site must not guess which one the speaker speaks for.
  const name = employers.length === 1 && employer ? nameOf(employer, lookup) : undefined;
  const parts = name !== undefined && title?.includes(name) ? [title] : [title, name];
  return parts.filter((part) => part !== undefined).join(commaIn(language)) || undefined;
}

function isEmployer(end: RelationEnd): boolean {
  return end.field.followTheMoney === 'Employment' && isOver(end);
}

function heldOn({ relation }: RelationEnd, date: PartialDate | undefined): boolean {
  const { on, since = on, until = on } = relation;
  if (date === undefined) return until === undefined;
  return periodContains({ from: since, to: until }, date);
}

function nameOf({ other }: RelationEnd, lookup: SiteLookup): string | undefined {
  return 'id' in other ? lookup.entities.get(other.id)?.title : other.name;
}
