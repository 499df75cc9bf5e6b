import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { plainText } from '../tree/plain-text.ts';
import { replaceInTexts } from '../tree/replace-in-texts.ts';
import { isEscaped, pointInText } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';
import { replaceSplitWikilinks } from './split-wikilinks.ts';
import { wikilinkNode } from './wikilink-node.ts';
import { readWikilink, type Wikilink, type WikilinkText } from './wikilink.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';

/** Resolves `[[target#heading|label]]`, `[[!plain name]]` and `![[embed]]`. */
export function remarkWikilinks(lookup: SiteLookup) {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const document = documentOf(file);
    const hasLinks = source.includes('[[');
    const inHeadings = hasLinks ? textsOfHeadings(tree) : new Set<Nodes>();
    const nodeOf = (link: Wikilink): PhrasingContent => wikilinkNode(link, document, lookup);
    if (hasLinks)
      replaceSplitWikilinks(tree, source, ({ text, label, ...written }) =>
        formatted(readWikilink(written, inHeadings.has(text)), label, nodeOf),
      );
    replaceInTexts(tree, source, (text) =>
      findWikilinks(text, source).map(({ start, end, ...written }) => {
        const link = readWikilink(written, inHeadings.has(text));
        return { start, end, nodes: [nodeOf(link)] };
      }),
    );
  };
}

function textsOfHeadings(tree: Root): Set<Nodes> {
  const texts = new Set<Nodes>();
  walk<Nodes>(tree, (node) => {
    if (node.type === 'heading')
      walk<Nodes>(node, (each) => {
        texts.add(each);
        return undefined;
      });
    return node.type === 'heading' || node.type === 'paragraph' ? 'skip' : undefined;
  });
  return texts;
}

/** A link whose label keeps its formatting. */
function formatted(
  link: Wikilink,
  label: PhrasingContent[] | undefined,
  nodeOf: (link: Wikilink) => PhrasingContent,
): PhrasingContent[] {
  if (!label) return [nodeOf(link)];
  const node = nodeOf({ ...link, label: plainText({ type: 'paragraph', children: label }) });
  if (node.type === 'link') return [{ ...node, children: label }];
  return node.type === 'text' ? label : [node];
}

const pattern = /(!?)\[\[([^[\]]{1,400})\]\]/g;

/** The wikilinks of a text, with their ranges in it. */
function findWikilinks(
  text: Text,
  source: string,
): (WikilinkText & { start: number; end: number })[] {
  if (!text.value.includes('[[')) return [];
  return [...text.value.matchAll(pattern)].flatMap(
    ({ 0: whole, 1: sign = '', 2: inside = '', index }) => {
      // Places are asked for with rising offsets, or each would be searched for from the start.
      const at = pointInText(source, text, index) ?? startOfText;
      const bracket = index + sign.length;
      if (isEscaped(source, text, bracket) || isEscaped(source, text, bracket + 1)) return [];
      return { isEmbed: sign !== '', inside, at, start: index, end: index + whole.length };
    },
  );
}
