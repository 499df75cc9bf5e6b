import { areClose, type NameBox } from '../placed/name-box.ts';

/** Pushes boxes that come closer than `gap` apart, along the shorter way. */
export function pushApart(boxes: readonly NameBox[], gap: number): void {
  for (const [index, a] of boxes.entries()) {
    for (let other = index + 1; other < boxes.length; other += 1) {
      const b = boxes[other];
      if (b) pushPair(a, b, gap);
    }
  }
}

function pushPair(a: NameBox, b: NameBox, gap: number): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
  const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  if (overX < overY) {
    const step = dx < 0 ? -overX / 2 : overX / 2;
    a.x -= step;
    b.x += step;
    return;
  }
  const step = dy < 0 ? -overY / 2 : overY / 2;
  a.y -= step;
  b.y += step;
}

/** Moves boxes down until none is closer than `gap` to another; from top to bottom, so that it always ends. */
export function dropApart(boxes: readonly NameBox[], gap: number): void {
  const placed: NameBox[] = [];
  for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
    let hit = placed.find((other) => areClose(box, other, gap));
    while (hit) {
      box.y = Math.ceil(hit.y + (hit.height + box.height) / 2 + gap);
      hit = placed.find((other) => areClose(box, other, gap));
    }
    placed.push(box);
  }
}
