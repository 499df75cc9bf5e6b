import type { NameBox } from '../placed/name-box.ts';

/** Space between two pieces of a network. */
const pieceGap = 40;

/** Places pieces in rows from left to right, the first at the top, and gives the height of all. */
export function packPieces(pieces: readonly (readonly NameBox[])[], width: number): number {
  const rows: { left: number; height: number; pieces: (readonly NameBox[])[] }[] = [];
  for (const piece of pieces) {
    const { right, bottom, left, top } = edgesOf(piece);
    const own = { width: right - left, height: bottom - top };
    const row = rows.find(
      (each, at) =>
        (at > 0 || each.height < own.height * 2) && each.left + pieceGap + own.width <= width,
    );
    if (row) {
      row.pieces.push(piece);
      row.left += pieceGap + own.width;
      row.height = Math.max(row.height, own.height);
    } else {
      rows.push({ left: own.width, height: own.height, pieces: [piece] });
    }
  }
  let y = 0;
  for (const row of rows) {
    // The rest of a row is shared, so that its pieces spread over the width.
    const gap = (width - row.left) / (row.pieces.length + 1);
    let x = gap;
    for (const piece of row.pieces) {
      const { left, right, top, bottom } = edgesOf(piece);
      const down = Math.round(y + (row.height - (bottom - top)) / 2 - top);
      const over = Math.round(x - left);
      for (const box of piece) {
        box.x += over;
        box.y += down;
      }
      x += right - left + pieceGap + gap;
    }
    y += row.height + pieceGap;
  }
  return Math.max(0, y - pieceGap);
}

function edgesOf(boxes: readonly NameBox[]): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
}
