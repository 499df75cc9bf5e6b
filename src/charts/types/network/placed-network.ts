import type { KindId } from '../../../model/kinds/kind-id.ts';
/** A network in numbers: names with their marks, and lines between them. */
export interface PlacedNetwork {
  width: number;
  height: number;
  nodes: PlacedNode[];
  links: PlacedLink[];
}

export interface PlacedNode {
  title: string;
  href?: string;
  kind?: KindId;
  isMain: boolean;
  /** Left edge of the mark; the name stands right of it. */
  x: number;
  /** Centre line of the name. */
  y: number;
  name: string;
  /** What ties it, below the name. */
  lines: string[];
}

export interface PlacedLink {
  d: string;
  /** A relation that reads the same from both ends. */
  isEven: boolean;
}

/** From the left edge of a mark to its name. */
export const markRoom = 16;
export const networkLine = 16;
