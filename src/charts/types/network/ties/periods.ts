import type { NetworkEdge } from './edges-among.ts';

/** A span of years, both included. */
export interface Period {
  from: number;
  to: number;
}

const mostPeriods = 8;
const spans = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** The years of some relations in spans of equal length, first to last; none if all are of one year, or without dates. */
export function periodsOf(edges: readonly NetworkEdge[]): Period[] {
  const years = edges.flatMap(({ end: { relation } }) =>
    [relation.on, relation.since, relation.until].flatMap((date) => (date ? [yearOf(date)] : [])),
  );
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const span = spans.find((each) => spansOver(first, last, each) <= mostPeriods) ?? last - first;
  const start = Math.floor(first / span) * span;
  const count = spansOver(first, last, span);
  if (count < 2) return [];
  return Array.from({ length: count }, (_each, at) => ({
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
