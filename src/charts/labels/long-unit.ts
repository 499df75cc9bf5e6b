import { textWidth } from './text-width.ts';

/** Pixels that a unit may take beside the numbers of a plot. */
const widest = 100;

/** Whether a unit would take the room of the plot: `tonnes of oil equivalent per inhabitant`. */
export function isLongUnit(unit: string): boolean {
  return textWidth(unit) > widest;
}

/** The unit beside the numbers of a plot: none if it is long, as the figure names it then. */
export function unitOfLabels(unit: string | undefined): string | undefined {
  return unit === undefined || isLongUnit(unit) ? undefined : unit;
}
