import type { NetworkEdge } from './edges-among.ts';

/** A span of years, both included. */
export interface Period {
  from: number;
  to: number;
}

/** Spans of years at most; network-filters.css has a rule for each. */
export const mostPeriods = 8;
const spans = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/**
 * The years of some relations in spans of equal length, first to last; none if all are of one year, or without dates. Where
 * a few are much older than the others, they share the first period: the spans of all would be too long for the rest.
 */
export function periodsOf(edges: readonly NetworkEdge[]): Period[] {
  const years = edges
    .flatMap(({ end: { relation } }) =>
      [relation.on, relation.since, relation.until].flatMap((date) => (date ? [yearOf(date)] : [])),
    )
    .sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const span = spanFor(first, last, mostPeriods);
  const since = years[Math.floor(years.length * olderPart)] ?? first;
  const shorter = spanFor(since, last, mostPeriods - 1);
  if (shorter >= span) return spansFrom(first, last, span);
  const recent = spansFrom(since, last, shorter);
  const to = (recent[0]?.from ?? since) - 1;
  return [...(first <= to ? [{ from: first, to }] : []), ...recent];
}

/** The part of the dates that may share the first period. */
const olderPart = 0.25;

/** The shortest span of which so many reach from one year to another. */
function spanFor(first: number, last: number, most: number): number {
  return spans.find((each) => spansOver(first, last, each) <= most) ?? last - first;
}

function spansFrom(first: number, last: number, span: number): Period[] {
  const start = Math.floor(first / span) * span;
  return Array.from({ length: spansOver(first, last, span) }, (_each, at) => ({
    from: start + at * span,
    to: start + (at + 1) * span - 1,
  }));
}

/** Places of the periods in which some relations hold; `undefined` if that is all of them. */
export function placeInPeriods(
  edges: readonly NetworkEdge[],
  periods: readonly Period[],
): number[] | undefined {
  const held = periods.flatMap(({ from, to }, at) => {
    const holds = edges.some(({ end: { relation } }) => {
      const [first, last] = [relation.on ?? relation.since, relation.on ?? relation.until];
      const since = first ? yearOf(first) : -Infinity;
      const until = last ? yearOf(last) : Infinity;
      return since <= to && until >= from;
    });
    return holds ? [at] : [];
  });
  return held.length < periods.length ? held : undefined;
}

function yearOf(date: string): number {
  return Number.parseInt(date, 10);
}

function spansOver(first: number, last: number, span: number): number {
  return Math.floor(last / span) - Math.floor(first / span) + 1;
}
