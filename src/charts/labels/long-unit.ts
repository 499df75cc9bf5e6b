import { takesScale, type ScalingOptions } from '../../model/values/short/scaled-number.ts';
import { hasOwnNumber } from '../../model/values/unit-parts.ts';
import { textWidth } from './text-width.ts';

/** Pixels that a unit may take beside the numbers of a drawing, or in a line of its own above them. */
export const unitRoom = { besideNumbers: 100, aboveNumbers: 150 } as const;

/**
 * Whether labels of a drawing go without a unit, which the figure names then: it would take the room of the drawing, as
 * `tonnes of oil equivalent per inhabitant`, or stands in brackets, as `2015 = 100`.
 */
export function isLongUnit(unit: string, room: number): boolean {
  return textWidth(unit) > room || hasOwnNumber(unit);
}

/** How labels of a drawing have their unit. */
export type UnitOfLabels = Pick<ScalingOptions, 'unit' | 'isWhole'>;

/** The unit of the labels of a drawing: none if it is long, as the figure names it then, with its scale if it has one. */
export function unitOfLabels(
  unit: string | undefined,
  language: string,
  room: number = unitRoom.besideNumbers,
): UnitOfLabels {
  if (unit === undefined || !isLongUnit(unit, room)) return { unit };
  return { unit: undefined, isWhole: !takesScale(unit, language) };
}
