import type { Text } from 'mdast';
import type { Point } from 'unist';

/** The place in the source of a character of a text node, past escapes, entities and the markers of quotations. */
export function pointInText(source: string, node: Text, offset: number): Point | undefined {
  const start = node.position?.start;
  const end = node.position?.end;
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const raw = source.slice(start.offset, end.offset);
  const index = raw === node.value ? offset : alignedIndex(raw, node.value, offset);
  return advance(start, raw, index);
}

/** Both texts are walked together; what the source has more than the value is stepped over. */
function alignedIndex(raw: string, value: string, offset: number): number {
  let index = 0;
  for (let at = 0; at <= offset && index < raw.length; at += 1) {
    index = skipMarkup(raw, index, value[at]);
    if (at === offset) break;
    const entity =
      raw[index] === '&' && value[at] !== '&' ? /^&#?\w+;/.exec(raw.slice(index)) : null;
    index += entity ? entity[0].length : 1;
  }
  return Math.min(index, raw.length);
}

function skipMarkup(raw: string, from: number, wanted: string | undefined): number {
  let index = from;
  while (index < raw.length && raw[index] !== wanted && /[ \t>\r]/.test(raw[index] ?? ''))
    index += 1;
  return raw[index] === '\\' && raw[index + 1] === wanted ? index + 1 : index;
}

function advance(start: Point, raw: string, index: number): Point {
  let line = start.line;
  let column = start.column;
  for (let at = 0; at < index; at += 1) {
    const isLineEnd = raw[at] === '\n' || (raw[at] === '\r' && raw[at + 1] !== '\n');
    line += isLineEnd ? 1 : 0;
    column = isLineEnd ? 1 : column + 1;
  }
  return { line, column, offset: (start.offset ?? 0) + index };
}
