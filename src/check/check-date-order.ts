import type { Site } from '../link/site/site.ts';
import { comparePartialDates } from '../model/dates/partial-date.ts';
import { isEmptyPeriod } from '../model/dates/period.ts';
import { wrongOrder } from '../model/dates/wrong-order.ts';
import type { DateMark } from '../model/kinds/field.ts';
import type { Kind } from '../model/kinds/kind.ts';
import { error, warning, type Problem } from '../model/problems/problem.ts';
import type { Article } from '../model/records/article.ts';
import type { Entity } from '../model/records/entity.ts';
import { standing } from '../model/values/assessment.ts';
import type { SourcedValue } from '../model/values/sourced-value.ts';
import { placeInFrontMatter } from './places/place-in-front-matter.ts';

/** A value of a date field. */
type DateValue = SourcedValue & { type: 'date' };

/** Checks that no entity ends before it starts, and warns about articles that change before their date. */
export function checkDateOrder({ records, kinds }: Site): Problem[] {
  return [
    ...records.entities.flatMap((entity) => endsTooEarly(entity, kinds.get(entity.kind))),
    ...records.articles.flatMap(changesTooEarly),
  ];
}

/**
 * Fields that mark the end, all of whose dates are before every start. One date among several may be what a source
 * wrongly says, or the start of a second time.
 */
function endsTooEarly(entity: Entity, kind: Kind | undefined): Problem[] {
  const [first] = datesOf(entity, kind, 'start')
    .flatMap(({ dates, id }) => dates.map(({ value }) => ({ id, value })))
    .sort((a, b) => comparePartialDates(a.value, b.value));
  if (!first) return [];
  return datesOf(entity, kind, 'end').flatMap(({ id, dates }) => {
    const [preferred] = dates;
    const isWrong = dates.every(({ value }) => isEmptyPeriod({ from: first.value, to: value }));
    if (!preferred || !isWrong) return [];
    const at = { file: entity.file, ...preferred.at };
    const { message, fix } = wrongOrder([id, preferred.value], [first.id, first.value]);
    return [error(at, 'invalid-date', message, fix)];
  });
}

function datesOf(
  { fields }: Entity,
  kind: Kind | undefined,
  mark: DateMark,
): { id: string; dates: DateValue[] }[] {
  return (kind?.fields ?? []).flatMap((field) => {
    if (field.type !== 'date' || field.marks !== mark) return [];
    const dates = standing(fields[field.id] ?? []).filter((value) => value.type === 'date');
    return dates.length > 0 ? [{ id: field.id, dates }] : [];
  });
}

/** A text may be planned for a later day, so it is a warning. */
function changesTooEarly(article: Article): Problem[] {
  const { date, updated } = article;
  if (!updated || !isEmptyPeriod({ from: date, to: updated })) return [];
  const at = placeInFrontMatter(article, 'updated');
  const { message, fix } = wrongOrder(['updated', updated], ['date', date]);
  return [warning(at, 'invalid-date', message, fix)];
}
