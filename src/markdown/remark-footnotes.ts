import type { FootnoteDefinition, Heading, Nodes, Paragraph, Root, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Note, Noted, NoteMark } from './nodes.ts';

/** Footnotes stand beside the paragraph, heading or table that refers to them; none are left for the end of the page. */
export function remarkFootnotes() {
  return (tree: Root): void => {
    const notes = takeDefinitions(tree);
    if (notes.size === 0) return;
    const placed = new Set<Note>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'noted') return SKIP;
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table')
        return undefined;
      const found = markReferences(node, notes, placed);
      if (found.length === 0 || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, notedBlock(node, found));
      return SKIP;
    });
  };
}

function notedBlock(block: Paragraph | Heading | Table, notes: Note[]): Noted {
  const data = { hName: 'div', hProperties: { className: ['with'] } };
  return { type: 'noted', data, children: [block, ...notes] };
}

/** In the page a note stands before its block, beside which it floats. */
export function remarkNotesFirst() {
  return (tree: Root): void => {
    visit(tree, 'noted', (node) => {
      const [block, ...notes] = node.children;
      if (block) node.children = [...notes, block];
    });
  };
}

function takeDefinitions(tree: Root): Map<string, Note> {
  const definitions: { node: FootnoteDefinition; siblings: Nodes[] }[] = [];
  visit(tree, 'footnoteDefinition', (node, _index, parent) => {
    if (parent) definitions.push({ node, siblings: parent.children });
  });
  const notes = new Map<string, Note>();
  for (const { node, siblings } of definitions) {
    siblings.splice(siblings.indexOf(node), 1);
    const key = node.identifier.toUpperCase();
    if (!notes.has(key)) notes.set(key, { type: 'note', children: node.children });
  }
  return notes;
}

/** Replaces references by marks, in the notes themselves too, and gives the notes that are first referred to here. */
function markReferences(block: Nodes, notes: Map<string, Note>, placed: Set<Note>): Note[] {
  const found: Note[] = [];
  visit(block, 'footnoteReference', (node, index, parent) => {
    const note = notes.get(node.identifier.toUpperCase());
    if (!note || !parent || index === undefined) return;
    const mark: NoteMark = {
      type: 'noteMark',
      note,
      ...(node.position && { position: node.position }),
    };
    parent.children[index] = mark;
    if (placed.has(note)) return;
    placed.add(note);
    found.push(note);
  });
  return found.flatMap((note) => [note, ...markReferences(note, notes, placed)]);
}
