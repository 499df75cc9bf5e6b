import type { Labels } from '../../model/labels/labels.ts';
import type { Box, Note, NoteMark } from '../tree/nodes.ts';
import { plainNode } from '../tree/plain-node.ts';
import { bareMark } from './bare-mark.ts';

/** Gives the notes of a page their letters, in the order in which they are asked for. */
export interface NoteLetters {
  /** Makes a mark the link to its note. */
  mark(node: NoteMark): void;
  /** Puts its letter before the text of a note. */
  name(node: Note): void;
}

/** The letters of a page, none of which is taken. */
export function createNoteLetters(labels: Labels): NoteLetters {
  const letters = new Map<Note, string>();
  /** How many marks lead to each note. */
  const marks = new Map<Note, number>();
  const letterOf = (note: Note): string => {
    const letter = letters.get(note) ?? letterAt(letters.size);
    letters.set(note, letter);
    return letter;
  };
  return {
    mark(node) {
      const letter = letterOf(node.note);
      const count = (marks.get(node.note) ?? 0) + 1;
      marks.set(node.note, count);
      node.data = {
        hName: 'a',
        hProperties: {
          className: ['c', 'fn', ...(node.isBeforeMark ? ['and'] : [])],
          href: `#fn-${letter}`,
          id: count === 1 ? `fnref-${letter}` : `fnref-${letter}-${count}`,
          ariaLabel: `${labels.note} ${letter}`,
        },
        hChildren: bareMark(letter),
      };
    },
    name: (node) => nameNote(node, letterOf(node)),
  };
}

function nameNote(node: Note, letter: string): void {
  node.data = {
    hName: 'div',
    hProperties: {
      ...node.data?.hProperties,
      role: 'note',
      className: ['note'],
      id: `fn-${letter}`,
    },
  };
  const [first, ...rest] = node.children;
  const mark: Box = {
    type: 'box',
    data: { hName: 'b', hChildren: [{ type: 'text', value: letter }] },
    children: [],
  };
  const isLine = first?.type === 'paragraph';
  if (isLine) first.data = { ...first.data, hName: 'span' };
  node.children = [mark, ...(isLine ? [space, first] : node.children.slice(0, 1)), ...rest];
}

const space = plainNode(' ');

/** a, b … z, aa, ab … */
function letterAt(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterAt(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}
