/** A placed event: its line and numbered disc. */
export interface PlacedEvent {
  number: number;
  title: string;
  /** Its line. */
  x: number;
  /** Centre of its disc, beside the line if there is no room on it. */
  disc: { x: number; y: number };
}

/** Radius of an event's disc in pixels. */
export const discRadius = 9;
/** Least distance between two discs of a row. */
const apart = 20;
const rowHeight = 22;

/**
 * Places each event's disc in the first row with room on its line; if none has, beside it in the row with most room. At
 * the edge of the drawing, which would cut it, a disc is beside its line, too.
 */
export function placeEvents(
  events: readonly { number: number; title: string; x: number }[],
  { edge, mostRows = 9 }: { edge: number; mostRows?: number },
): { events: PlacedEvent[]; height: number } {
  const ends: number[] = [];
  const inOrder = events.toSorted((a, b) => a.x - b.x);
  const placed = inOrder.map((event): PlacedEvent => {
    const wanted = Math.min(event.x, edge - discRadius - 1);
    const free = ends.findIndex((end) => wanted - end >= apart);
    const last = ends.length < mostRows ? ends.length : ends.indexOf(Math.min(...ends));
    const row = free < 0 ? last : free;
    const x = Math.max(wanted, (ends[row] ?? -Infinity) + apart);
    ends[row] = x;
    return { ...event, disc: { x, y: discRadius + 1 + row * rowHeight } };
  });
  return { events: placed, height: ends.length * rowHeight };
}
