import type { PlacedWeb, WebSize } from './placed/placed-web.ts';
import type { Web } from './ties/web.ts';

/** A web for forces to place at a size. */
export interface WebToPlace {
  /** Under which its layout is kept. */
  key: string;
  web: Web;
  size: WebSize;
}

/**
 * Starts to place webs beside other work, and keeps each under its key.
 * @returns what waits until all are placed. Those that are not, if it fails, are placed when they are drawn.
 */
export type PlaceWebs = (
  webs: readonly WebToPlace[],
  keep: (key: string, placed: PlacedWeb) => void,
) => () => Promise<void>;
