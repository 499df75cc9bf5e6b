import { textWidth } from './text-width.ts';

/** Pixels that a unit may take beside the numbers of a drawing, or in a line of its own above them. */
export const unitRoom = { besideNumbers: 100, aboveNumbers: 150 } as const;

/** Whether a unit would take the room of the drawing: `tonnes of oil equivalent per inhabitant`. */
export function isLongUnit(unit: string, room: number): boolean {
  return textWidth(unit) > room;
}

/** The unit of the labels of a drawing: none if it is long, as the figure names it then. */
export function unitOfLabels(
  unit: string | undefined,
  room: number = unitRoom.besideNumbers,
): string | undefined {
  return unit === undefined || isLongUnit(unit, room) ? undefined : unit;
}
