/** Times that each place may change its community at most. */
const mostRounds = 12;

/**
 * Groups places that are more connected with each other than with the rest: each joins the group of neighbours that
 * raises modularity most, until none moves (the first phase of the Louvain method, in whole numbers, so that no
 * rounding decides).
 * @param neighbours for each place, its neighbours.
 * @returns the groups, largest first.
 */
export function communitiesOf(neighbours: readonly (readonly number[])[]): number[][] {
  const groups = neighbours.map((_each, at) => at);
  const totals = neighbours.map((each) => each.length);
  const ends = totals.reduce((sum, each) => sum + each, 0);
  for (let round = 0; round < mostRounds; round += 1) {
    let hasMoved = false;
    for (const [at, around] of neighbours.entries()) {
      const own = groups[at] ?? at;
      totals[own] = (totals[own] ?? 0) - around.length;
      const next = bestGroup(around, { own, groups, totals, ends });
      totals[next] = (totals[next] ?? 0) + around.length;
      groups[at] = next;
      if (next !== own) hasMoved = true;
    }
    if (!hasMoved) break;
  }
  const found = Map.groupBy(groups.keys(), (at) => groups[at] ?? at);
  return [...found.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

interface Grouping {
  own: number;
  groups: readonly number[];
  /** Ends of lines in each group. */
  totals: readonly number[];
  /** Ends of all lines. */
  ends: number;
}

/** The group with the most lines to a place beyond what chance would give; the own one, if none is better. */
function bestGroup(around: readonly number[], { own, groups, totals, ends }: Grouping): number {
  const lines = new Map<number, number>([[own, 0]]);
  for (const other of around) {
    const group = groups[other] ?? other;
    lines.set(group, (lines.get(group) ?? 0) + 1);
  }
  const gainOf = (group: number): number =>
    (lines.get(group) ?? 0) * ends - around.length * (totals[group] ?? 0);
  let best = own;
  for (const group of lines.keys()) {
    const gain = gainOf(group) - gainOf(best);
    if (gain > 0 || (gain === 0 && best !== own && group < best)) best = group;
  }
  return best;
}
