import type { Site } from '../link/site/site.ts';
import { firstDay, type PartialDate } from '../model/dates/partial-date.ts';
import { daysBetween } from '../model/dates/instant.ts';
import type { Dataset } from '../model/data/dataset.ts';
import { onceEach } from '../model/lazy/once-each.ts';
import { warning, type Location, type Problem } from '../model/problems/problem.ts';
import type { Prose } from '../model/records/prose.ts';
import { placeInFrontMatter } from './places/place-in-front-matter.ts';

/** Days from today after which a date is more likely a slip than a plan: about a hundred years. */
const mostDaysAhead = 36_525;
/** A site that looks further ahead does so with more dates than this, and means them. */
const mostSlips = 2;

interface WrittenDate {
  date: PartialDate;
  at: Location;
}

/** Warns about dates in a distant future, such as 2204 for 2024, unless a site has many. */
export function checkDates({ records }: Site, today: PartialDate): Problem[] {
  const written: WrittenDate[] = [
    ...[...records.articles, ...records.pages, ...records.entities].flatMap(datesOf),
    ...records.entities.flatMap(({ file, fields }) =>
      Object.values(fields)
        .flat()
        .flatMap((value) =>
          value.type === 'date' ? { date: value.value, at: { file, ...value.at } } : [],
        ),
    ),
    ...records.datasets.flatMap(newestOf),
  ];
  const far = written.filter(({ date }) => daysBetween(today, firstDay(date)) > mostDaysAhead);
  if (far.length > mostSlips) return [];
  return far.map(({ date, at }) =>
    warning(
      at,
      'invalid-date',
      `The date ${date} is more than a hundred years ahead.`,
      'Correct the year if it is a slip.',
    ),
  );
}

const datesOf = onceEach((prose: Prose & { date?: PartialDate }): WrittenDate[] =>
  (['date', 'updated'] as const).flatMap((key) => {
    const date = prose[key];
    return date === undefined ? [] : { date, at: placeInFrontMatter(prose, key) };
  }),
);

/** The newest date of a table, at the first row that has it. */
function newestOf({ table, file }: Dataset): WrittenDate[] {
  const date = table.period()?.to;
  const dateOf = table.dates(table.column('date'));
  const row = date && [...table.rows()].find((each) => dateOf(each) === date);
  return date && row !== undefined
    ? [{ date, at: { file, line: table.lineOf(row), column: 1 } }]
    : [];
}
