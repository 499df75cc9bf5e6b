import type { Subject } from '../../../data/subject.ts';
import type { XY } from '../../../labels/place-label.ts';
import { fitText } from '../../../labels/text-width.ts';
import { widestText } from '../../../marks/marks.ts';
import type { DrawnNeighbour } from './bracket-view.ts';
import type { PlacedNode } from '../placed/placed-network.ts';

/** A placed neighbour with its relations in one line, cut to its room. */
export function bracketNode(neighbour: DrawnNeighbour, at: XY, room: number): PlacedNode {
  const words = neighbour.words.join('; ');
  return {
    ...subjectNode(neighbour, at, room),
    reading: `${neighbour.title}: ${words}`,
    isMain: neighbour.isMain,
    lines: [fitText(words, room, widestText)],
  };
}

/** The placed entity at the centre of a network. */
export function subjectNode({ title, href, kind }: Subject, [x, y]: XY, room: number): PlacedNode {
  return {
    reading: title,
    ...(href !== undefined && { href }),
    ...(kind !== undefined && { kind }),
    isMain: true,
    x,
    y,
    name: fitText(title, room, widestText, 'bold'),
    lines: [],
  };
}
