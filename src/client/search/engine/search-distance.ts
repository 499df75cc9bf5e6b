/**
 * Edit distance between `text` and the start of `longer`: the number of letters to change, insert, delete or swap with
 * a neighbour. Any number above `limit` means more than `limit`.
 */
export function prefixDistance(text: string, longer: string, limit: number): number {
  const width = Math.min(longer.length, text.length + limit);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= text.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= width; column += 1) {
      const same = text[row - 1] === longer[column - 1];
      const swapped = text[row - 1] === longer[column - 2] && text[row - 2] === longer[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return Math.min(...last);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
