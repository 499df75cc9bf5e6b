/**
 * Spreads labels: gives the positions nearest to the wanted ones, in the same order, at least `gap` apart, between
 * `top` and `bottom` if they fit.
 * @param wanted Positions from top to bottom.
 */
export function spreadLabels(
  wanted: readonly number[],
  { gap, top, bottom }: { gap: number; top: number; bottom: number },
): number[] {
  // Labels that touch form a block. Without the gaps before its labels, a block is one position: their mean.
  const blocks: { sum: number; count: number }[] = [];
  const meanOf = ({ sum, count }: { sum: number; count: number }): number => sum / count;
  for (const [index, place] of wanted.entries()) {
    let block = { sum: place - index * gap, count: 1 };
    for (let above = blocks.at(-1); above && meanOf(above) > meanOf(block); above = blocks.at(-1)) {
      block = { sum: block.sum + above.sum, count: block.count + above.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const highest = Math.max(top, bottom - (wanted.length - 1) * gap);
  const places = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.min(highest, Math.max(top, meanOf(block)))),
  );
  return places.map((place, index) => place + index * gap);
}
