/** The room for the picture of a page in a wide window, in pixels, as `picture.css` and the grids of the pages have it. */
const rooms = { head: { width: 1004, height: 640 }, rail: { width: 344, height: 352 } };

/** The width at which the picture of a page is shown in a wide window, in pixels. */
export function shownWidth(
  size: { width: number; height: number } | undefined,
  place: keyof typeof rooms,
): number {
  const room = rooms[place];
  if (!size) return room.width;
  return Math.min(size.width, room.width, (room.height * size.width) / size.height);
}
