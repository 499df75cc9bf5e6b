import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import type { Drawing } from '../../contract/drawing.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { layoutBracket } from './bracket/bracket-layout.ts';
import { buildBracketView } from './bracket/bracket-view.ts';
import { drawRows } from './placed/row-marks.ts';

/** Fewer neighbours are read faster in a list. */
const leastNeighbours = 3;

/**
 * What surrounds an entity on its own page: those over it on the left, the others on the right, with their relations
 * below their names. Each page of a site has it, so it takes a fraction of the time of a web. `undefined` with few
 * neighbours.
 */
export function drawSurroundings(
  id: EntityId,
  input: SiteInput,
  size: DrawingSize,
): Drawing | undefined {
  const view = buildBracketView(id, input);
  if (view.neighbours.length < leastNeighbours) return undefined;
  const placed = layoutBracket(view, size);
  return { width: placed.width, height: placed.height, content: drawRows(placed) };
}
