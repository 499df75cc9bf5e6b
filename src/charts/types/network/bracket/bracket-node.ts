import type { Subject } from '../../../data/subject.ts';
import type { XY } from '../../../labels/place-label.ts';
import { wrapText } from '../../../labels/wrap-text.ts';
import type { DrawnNeighbour } from './bracket-view.ts';
import type { PlacedNode } from '../placed/placed-network.ts';

/** Lines of a name at most, of that in the middle, and of the relations below a name. */
const mostLines = { name: 2, subject: 3, words: 8 };

/** A placed neighbour with its relations in lines of its room. */
export function bracketNode(neighbour: DrawnNeighbour, at: XY, room: number): PlacedNode {
  return {
    ...subjectNode(neighbour, at, room),
    reading: neighbour.reading,
    isMain: neighbour.isMain,
    ...nameLines(neighbour.title, room, mostLines.name),
    lines: wrapText(neighbour.words, { room, most: mostLines.words }),
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
    ...nameLines(title, room, mostLines.subject),
    lines: [],
  };
}

function nameLines(
  title: string,
  room: number,
  most: number,
): Pick<PlacedNode, 'name' | 'nameRest'> {
  const [name = '', ...nameRest] = wrapText(title, { room, most }, 'bold');
  return { name, ...(nameRest.length > 0 && { nameRest }) };
}
