import type { Heading, Nodes, Paragraph, Root, Table } from 'mdast';
import type { Note, Noted, NoteMark } from '../tree/nodes.ts';
import { walk } from '../tree/walk.ts';

/** Moves footnotes beside the paragraph, heading or table that refers to them. */
export function remarkFootnotes() {
  return (tree: Root): void => {
    const notes = takeDefinitions(tree);
    if (notes.size === 0) return;
    const placed = new Set<Note>();
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table')
        return undefined;
      const found = markReferences(node, notes, placed);
      if (found.length === 0) return undefined;
      siblings[index] = notedBlock(node, found);
      return 'skip';
    });
  };
}

function notedBlock(block: Paragraph | Heading | Table, notes: Note[]): Noted {
  const data = { hName: 'div', hProperties: { className: ['with'] } };
  return { type: 'noted', data, children: [block, ...notes] };
}

/** Moves each note before its block, beside which it floats. */
export function remarkNotesFirst() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'noted') return undefined;
      const [block, ...notes] = node.children;
      if (block) node.children = [...notes, block];
      return undefined;
    });
  };
}

function takeDefinitions(tree: Root): Map<string, Note> {
  const notes = new Map<string, Note>();
  walk<Nodes>(tree, (node, index, siblings) => {
    if (node.type !== 'footnoteDefinition') return undefined;
    siblings.splice(index, 1);
    const key = node.identifier.toUpperCase();
    if (!notes.has(key)) notes.set(key, { type: 'note', children: node.children });
    return index;
  });
  return notes;
}

/** Replaces references with marks, in notes too, and gives the notes whose first reference is in this block. */
function markReferences(block: Nodes, notes: Map<string, Note>, placed: Set<Note>): Note[] {
  const found: Note[] = [];
  walk(block, (node, index, siblings) => {
    if (node.type !== 'footnoteReference') return undefined;
    const note = notes.get(node.identifier.toUpperCase());
    if (!note) return undefined;
    const mark: NoteMark = {
      type: 'noteMark',
      note,
      ...(node.position && { position: node.position }),
    };
    siblings[index] = mark;
    if (!placed.has(note)) found.push(note);
    placed.add(note);
    return 'skip';
  });
  return found.flatMap((note) => [note, ...markReferences(note, notes, placed)]);
}
