/** A point in pixels. Geometry is done in place, without lists of two numbers, since layouts do much of it. */
export interface Point {
  x: number;
  y: number;
}

/** The box around a name, by its centre. Layouts move it. */
export interface NameBox extends Point {
  width: number;
  height: number;
}

/** A line between two boxes, by their places in a list. */
export interface Line {
  a: number;
  b: number;
}

/** True if two boxes come closer than `gap`. */
export function areClose(a: NameBox, b: NameBox, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}

/** True if a segment passes through a box, or within `gap` of it. */
export function passesThrough(from: Point, to: Point, box: NameBox, gap: number): boolean {
  const halfX = box.width / 2 + gap;
  const halfY = box.height / 2 + gap;
  const left = box.x - halfX;
  const right = box.x + halfX;
  const top = box.y - halfY;
  const bottom = box.y + halfY;
  if (from.x < left && to.x < left) return false;
  if (from.x > right && to.x > right) return false;
  if (from.y < top && to.y < top) return false;
  if (from.y > bottom && to.y > bottom) return false;
  // Both ends may be outside: the corners must then be on both sides of the line.
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const middle = dx * (box.y - from.y) - dy * (box.x - from.x);
  return Math.abs(middle) <= Math.abs(dx) * halfY + Math.abs(dy) * halfX;
}

/** True if two segments cross. Segments that only touch do not. */
export function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const first = side(a, b, c);
  if (first === 0) return false;
  const second = side(a, b, d);
  if (second === 0 || first < 0 === second < 0) return false;
  const third = side(c, d, a);
  const fourth = side(c, d, b);
  return third !== 0 && fourth !== 0 && third < 0 !== fourth < 0;
}

/** The side of the line from `a` to `b` on which `c` is, by its sign. */
function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
