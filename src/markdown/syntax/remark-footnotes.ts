import type { BlockContent, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import {
  documentOf,
  reportMistake,
  reportWarning,
  startOfNode,
  type Document,
} from '../document/document.ts';
import type { Note, Noted, NoteMark } from '../tree/nodes.ts';
import { pointInText } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';

/** Moves footnotes to just after the paragraph, heading, table or figure that refers to them. */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const definitions = takeDefinitions(tree);
    const notes = notesByKey(definitions);
    // The definitions of a text whose end is missing are unknown.
    if (!tree.data?.endsEarly) reportUndefined(tree, notes, file);
    if (notes.size === 0) return;
    const placed = new Set<Note>();
    walk<Nodes>(tree, (node, index, siblings) => {
      if (!takesNotes(node)) return undefined;
      const found = markReferences(node, notes, placed);
      if (found.length === 0) return undefined;
      // Only the first child of a `<details>` is its title.
      const blocks = node.data?.hName === 'summary' ? [node, ...found] : [notedBlock(node, found)];
      siblings.splice(index, 1, ...blocks);
      return index + blocks.length;
    });
    if (!tree.data?.endsEarly) reportUnused(definitions, notes, placed, documentOf(file));
  };
}

/** A footnote as written, and the note that it becomes. */
interface Definition {
  node: FootnoteDefinition;
  note: Note;
}

/** A caption must be in its figure, so that its notes come after the whole. */
function takesNotes(node: Nodes): node is BlockContent {
  const isFigure = node.type === 'box' && node.data?.hName === 'figure';
  return isFigure || ['paragraph', 'heading', 'table'].includes(node.type);
}

function notedBlock(block: BlockContent, notes: Note[]): Noted {
  const data = { hName: 'div', hProperties: { className: ['with'] } };
  return { type: 'noted', data, children: [block, ...notes] };
}

function takeDefinitions(tree: Root): Definition[] {
  const definitions: Definition[] = [];
  walk<Nodes>(tree, (node, index, siblings) => {
    if (node.type !== 'footnoteDefinition') return undefined;
    siblings.splice(index, 1);
    definitions.push({ node, note: { type: 'note', children: node.children } });
    return index;
  });
  return definitions;
}

/** The notes by key; the first of equal keys wins. */
function notesByKey(definitions: readonly Definition[]): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const { node, note } of definitions) {
    const key = node.identifier.toUpperCase();
    if (!notes.has(key)) notes.set(key, note);
  }
  return notes;
}

const mark = /\[\^([^\s[\]^]{1,100})\](?![(:])/g;

/** Reports marks without a note, which the parser leaves as text. */
function reportUndefined(tree: Root, notes: ReadonlyMap<string, Note>, file: VFile): void {
  const source = String(file);
  if (!source.includes('[^')) return;
  const document = documentOf(file);
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'text') return undefined;
    for (const { 0: written, 1: key = '', index } of node.value.matchAll(mark)) {
      const at = pointInText(source, node, index);
      const isEscaped = at?.offset !== undefined && source[at.offset - 1] === '\\';
      if (!at || isEscaped || notes.has(key.toUpperCase())) continue;
      const message = `\`${written}\` leads to no footnote.`;
      const fix = `Add a line \`${written}: ...\` with its text, or write \`\\${written}\`.`;
      reportMistake(document, at, 'unknown-footnote', message, fix);
    }
    return undefined;
  });
}

function reportUnused(
  definitions: readonly Definition[],
  notes: ReadonlyMap<string, Note>,
  placed: ReadonlySet<Note>,
  document: Document,
): void {
  for (const { node, note } of definitions) {
    if (placed.has(note)) continue;
    const written = `[^${node.label ?? node.identifier}]`;
    const isSecond = notes.get(node.identifier.toUpperCase()) !== note;
    const message = isSecond
      ? `The footnote \`${written}\` has a text already, so this one is not shown.`
      : `No mark leads to the footnote \`${written}\`, so it is not shown.`;
    const fix = isSecond
      ? 'Give it a mark of its own, or remove it.'
      : `Write \`${written}\` where it belongs, or remove the footnote.`;
    reportWarning(document, startOfNode(node), 'unknown-footnote', message, fix);
  }
}

/** Replaces references with marks, in notes too, and gives the notes whose first reference is in this block. */
function markReferences(block: Nodes, notes: Map<string, Note>, placed: Set<Note>): Note[] {
  const newlyPlaced: Note[] = [];
  walk(block, (node, index, siblings) => {
    if (node.type !== 'footnoteReference') return undefined;
    const note = notes.get(node.identifier.toUpperCase());
    if (!note) return undefined;
    const noteMark: NoteMark = {
      type: 'noteMark',
      note,
      ...(node.position && { position: node.position }),
    };
    siblings[index] = noteMark;
    if (!placed.has(note)) newlyPlaced.push(note);
    placed.add(note);
    return 'skip';
  });
  return newlyPlaced.flatMap((note) => [note, ...markReferences(note, notes, placed)]);
}
