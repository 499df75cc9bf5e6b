import type { Drawing } from '../../contract/drawing.ts';
import type { LaidOutNetwork } from './network-layout.ts';
import { drawRows } from './placed/row-marks.ts';
import { drawWeb } from './placed/web-marks.ts';
import type { Web } from './ties/web.ts';

/** The drawing of a placed network. */
export function drawNetwork(web: Web, placed: LaidOutNetwork): Drawing {
  if ('web' in placed) {
    const { width, height, isComplete = false } = placed.web;
    return { width, height, content: drawWeb(web, placed.web), isComplete };
  }
  const { width, height } = placed.rows;
  return { width, height, content: drawRows(placed.rows) };
}
