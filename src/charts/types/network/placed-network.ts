import type { KindId } from '../../../model/ids/kind-id.ts';
import type { XY } from '../../labels/place-label.ts';

/** A network in numbers, in pixels: names with their marks, and edges between them. */
export interface PlacedNetwork {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

export interface PlacedNode {
  /** Name and relations in full. */
  reading: string;
  href?: string;
  kind?: KindId;
  isMain: boolean;
  /** Left edge of the mark; the name stands right of it. */
  x: number;
  /** Centre line of the name. */
  y: number;
  name: string;
  /** Its relations, below the name. */
  lines: string[];
}

export type PlacedEdge = EdgeShape & {
  from: XY;
  to: XY;
  /** A relation that reads the same from both ends. */
  isEven: boolean;
};

/**
 * How an edge goes from one end to the other: an elbow across, down its spine and across; a branch down, then across;
 * a curve across and in a bend; a bow out to the left and back.
 */
export type EdgeShape =
  | { shape: 'elbow'; spine: number }
  | { shape: 'branch' }
  | { shape: 'curve'; bend: number }
  | { shape: 'bow' };

/** From the left edge of a mark to its name. */
export const markRoom = 16;
export const networkLine = 16;
