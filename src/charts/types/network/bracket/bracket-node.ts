import type { Subject } from '../../../data/subject.ts';
import type { XY } from '../../../labels/place-label.ts';
import { fitText } from '../../../labels/text-width.ts';
import { wrapText } from '../../../labels/wrap-text.ts';
import { widestText } from '../../../marks/marks.ts';
import type { DrawnNeighbour } from './bracket-view.ts';
import type { PlacedNode } from '../placed/placed-network.ts';

/** Lines of a name at most, and of the relations below it. */
const mostLines = { name: 2, words: 5 };

/** A placed neighbour with its relations in lines of its room. */
export function bracketNode(neighbour: DrawnNeighbour, at: XY, room: number): PlacedNode {
  const words = neighbour.words.join('; ');
  const [name = '', ...rest] = wrapText(
    neighbour.title,
    { room, most: mostLines.name },
    widestText,
    'bold',
  );
  return {
    ...subjectNode(neighbour, at, room),
    reading: `${neighbour.title}: ${words}`,
    isMain: neighbour.isMain,
    name,
    ...(rest.length > 0 && { nameRest: rest }),
    lines: wrapText(words, { room, most: mostLines.words }, widestText),
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
