import type { XY } from '../../../labels/place-label.ts';
import type { Curve } from '../../../marks/path.ts';
import type { NameBox } from './name-box.ts';

/** A web in pixels. Names and ties are in the order of those of the web. */
export interface PlacedWeb {
  width: number;
  height: number;
  names: PlacedName[];
  ties: PlacedTie[];
  /** Titles of columns, by their centres. */
  heads: { text: string; at: XY }[];
  /** Whether more room would show nothing more: each name has its full width, and each label its place. */
  isComplete?: boolean;
}

/** A name in its box. */
export interface PlacedName extends NameBox {
  lines: string[];
}

/** The width of a drawing, and the largest size of its text on a page, in pixels. */
export interface WebSize {
  width: number;
  text: number;
}

/** Curves from the box of one name to that of another, one after the other. */
export interface PlacedTie {
  curves: Curve[];
  /** Distance between its strands, in pixels. */
  apart?: number;
  /** Centre of its label, if there is room for it. */
  label?: XY;
}
