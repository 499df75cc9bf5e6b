import type { Heading, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Labels } from '../../model/labels/labels.ts';
import { documentOf, type PageOutput } from '../document/document.ts';
import { createHeadingSlugger } from '../headings/heading-slugger.ts';
import { plainText } from '../tree/plain-text.ts';
import { walk } from '../tree/walk.ts';
import { numberCitation } from './citation-numbers.ts';
import { createNoteLetters } from './note-letters.ts';

/** Gives headings, citations and notes their fragments, numbers and letters, in reading order. */
export function remarkNumbers({ labels }: { labels: Labels }) {
  return (tree: Root, file: VFile): void => {
    const { page } = documentOf(file);
    const fragmentOf = createHeadingSlugger();
    const letters = createNoteLetters(labels);
    walk<Nodes>(tree, (node) => {
      if (node.type === 'heading') nameHeading(node, fragmentOf, page);
      if (node.type === 'citation') numberCitation(node, page);
      if (node.type === 'noteMark') letters.mark(node);
      if (node.type === 'note') letters.name(node);
      return undefined;
    });
  };
}

function nameHeading(
  node: Heading,
  fragmentOf: (heading: string) => string,
  page: PageOutput,
): void {
  const text = plainText(node);
  const id = fragmentOf(text);
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
  if (node.depth === 2 || node.depth === 3) page.headings.push({ depth: node.depth, id, text });
}
