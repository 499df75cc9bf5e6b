import type { Text } from 'mdast';
import type { Point } from 'unist';

/**
 * The source position of a character of a text node, past escapes, entities and quotation markers. Calls with rising
 * offsets read the node only once.
 */
export function pointInText(source: string, node: Text, offset: number): Point | undefined {
  const known = cursors.get(node);
  const cursor = known && known.offset <= offset ? known : startCursor(source, node);
  if (!cursor) return undefined;
  cursors.set(node, cursor);
  if (cursor.isExact) {
    moveTo(cursor, Math.min(offset, cursor.raw.length));
    cursor.offset = cursor.index;
  }
  while (cursor.offset < offset && cursor.index < cursor.raw.length) stepOver(cursor, node.value);
  const index = cursor.isExact ? cursor.index : skipMarkup(cursor, node.value[offset]);
  return { line: cursor.line, column: cursor.column, offset: cursor.start + index };
}

/** Whether a backslash makes a character of a text node plain. Call it with rising offsets. */
export function isEscaped(source: string, node: Text, offset: number): boolean {
  const at = pointInText(source, node, offset)?.offset;
  return at !== undefined && source[at - 1] === '\\';
}

/** An offset in a text's value and the matching offset in its source. */
interface Cursor {
  raw: string;
  /** True if source and value are equal. */
  isExact: boolean;
  start: number;
  offset: number;
  index: number;
  line: number;
  column: number;
}

const cursors = new WeakMap<Text, Cursor>();

function startCursor(source: string, { position, value }: Text): Cursor | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (!position || start === undefined || end === undefined) return undefined;
  const raw = source.slice(start, end);
  const { line, column } = position.start;
  return { raw, isExact: raw === value, start, offset: 0, index: 0, line, column };
}

function stepOver(cursor: Cursor, value: string): void {
  skipMarkup(cursor, value[cursor.offset]);
  const entity = cursor.raw[cursor.index] === '&' ? entityAt(cursor.raw, cursor.index) : '';
  if (!value.startsWith(entity, cursor.offset)) moveTo(cursor, cursor.index + entity.length - 1);
  moveTo(cursor, cursor.index + 1);
  cursor.offset += 1;
}

function entityAt(raw: string, index: number): string {
  return /^&#?\w{1,40};/.exec(raw.slice(index, index + 44))?.[0] ?? '';
}

/** Skips source characters that are not in the value; gives the index after them. */
function skipMarkup(cursor: Cursor, wanted: string | undefined): number {
  const { raw } = cursor;
  let { index } = cursor;
  while (index < raw.length && raw[index] !== wanted && isBetween(raw.charCodeAt(index)))
    index += 1;
  if (raw[index] === '\\' && raw[index + 1] === wanted) index += 1;
  moveTo(cursor, index);
  return index;
}

/** True for space, tab, `>` and carriage return, which precede the words of a line. */
function isBetween(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x3e || unit === 0x0d;
}

function moveTo(cursor: Cursor, index: number): void {
  for (; cursor.index < index; cursor.index += 1) {
    const unit = cursor.raw.charCodeAt(cursor.index);
    const endsLine =
      unit === 0x0a || (unit === 0x0d && cursor.raw.charCodeAt(cursor.index + 1) !== 0x0a);
    cursor.line += endsLine ? 1 : 0;
    cursor.column = endsLine ? 1 : cursor.column + 1;
  }
}
