/** A placed event: its line and numbered disc. */
export interface PlacedEvent {
  number: number;
  title: string;
  x: number;
  /** Centre of its disc. */
  y: number;
}

/** Radius of an event's disc in pixels. */
export const discRadius = 9;
/** Least distance between two discs of a row. */
const apart = 20;
const rowHeight = 22;

/** Places each event's disc in the first row with room. An event without room in `mostRows` rows has no disc. */
export function placeEvents(
  events: readonly { number: number; title: string; x: number }[],
  mostRows: number,
): { events: PlacedEvent[]; height: number } {
  const ends: number[] = [];
  const placed: PlacedEvent[] = [];
  for (const event of events) {
    const free = ends.findIndex((end) => event.x - end >= apart);
    const row = free < 0 ? ends.length : free;
    if (row >= mostRows) continue;
    ends[row] = event.x;
    placed.push({ ...event, y: discRadius + 1 + row * rowHeight });
  }
  return { events: placed, height: ends.length * rowHeight };
}
