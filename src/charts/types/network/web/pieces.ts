import type { Line } from '../placed/name-box.ts';

/** The connected pieces of a number of names, largest first, each in the order of its names. */
export function piecesOf(count: number, lines: readonly Line[]): number[][] {
  const leaders = Array.from({ length: count }, (_each, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[at] = leader;
    return leader;
  };
  for (const { a, b } of lines) {
    const [one, other] = [leaderOf(a), leaderOf(b)];
    leaders[Math.max(one, other)] = Math.min(one, other);
  }
  const pieces = Map.groupBy(leaders.keys(), leaderOf);
  return [...pieces.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
