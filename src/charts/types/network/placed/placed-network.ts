import type { KindId } from '../../../../model/ids/kind-id.ts';
import type { XY } from '../../../labels/place-label.ts';

/** A placed network, in pixels: names with their marks, and edges between them. */
export interface PlacedNetwork {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  /** Says below them what is not drawn. */
  more?: { text: string; at: XY };
}

/** A placed name with its mark. */
export interface PlacedNode {
  /** Its reading, if its lines do not show its name and relations in full. */
  reading?: string;
  href?: string;
  kind?: KindId;
  isMain: boolean;
  /** Left edge of the mark, which the name follows. */
  x: number;
  /** Centre line of the name. */
  y: number;
  name: string;
  /** Further lines of a name that is longer than its room. */
  nameRest?: string[];
  /** Its relations, below the name. */
  lines: string[];
}

/** A placed edge. */
export type PlacedEdge = EdgeShape & {
  from: XY;
  to: XY;
};

/** The shape of an edge: an elbow goes across, down its spine and across; a branch down, then across. */
export type EdgeShape = { shape: 'elbow'; spine: number } | { shape: 'branch' };

/** Pixels from the left edge of a mark to its name. */
export const markRoom = 16;
/** Height of a line of text in pixels. */
export const networkLine = 16;
/** Pixels between two names of a list, one below the other. */
export const listGap = 26;
/** Lines of words below a name of a list at most; the table has all relations. */
export const mostWordLines = 12;
