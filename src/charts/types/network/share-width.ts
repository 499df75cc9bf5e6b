/**
 * Shares a width among columns: each gets what it wants and an equal part of the rest. If they want too much, narrow
 * columns get what they want and wide ones equal parts of the rest.
 */
export function shareWidth(wanted: readonly number[], total: number): number[] {
  const sum = wanted.reduce((all, each) => all + each, 0);
  const spare = (total - sum) / wanted.length;
  if (spare >= 0) return wanted.map((each) => each + spare);
  let rest = total;
  let most = 0;
  for (const [index, each] of wanted.toSorted((a, b) => a - b).entries()) {
    most = rest / (wanted.length - index);
    if (each > most) break;
    rest -= each;
  }
  return wanted.map((each) => Math.min(each, most));
}
