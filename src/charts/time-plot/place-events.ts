/** An event's line and numbered disc. */
export interface PlacedEvent {
  number: number;
  title: string;
  x: number;
  /** Centre of its disc. */
  y: number;
}

export const discRadius = 9;
/** Two discs of one row are at least so far apart. */
const apart = 20;
const rowHeight = 22;

/**
 * Gives each event's disc the first row with room for it. On a drawing without room in `mostRows` rows
 * an event is left to the legend.
 */
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
