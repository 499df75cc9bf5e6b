import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { TargetKey } from '../../link/target.ts';
import { chartNode } from '../figures/chart-node.ts';
import { documentOf, reportError, startOfNode, type Document } from '../document/document.ts';
import { createHeadingSlugger } from '../headings/heading-slugger.ts';
import { targetLink } from '../links/link-target.ts';
import type { Box, Embed } from '../tree/nodes.ts';
import { plainText } from '../tree/plain-text.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { walk } from '../tree/walk.ts';

const maxDepth = 4;
const maxEmbeds = 50;

/** What `remarkEmbeds` needs. */
export interface EmbedOptions {
  lookup: SiteLookup;
  /** Reads an embedded file with the plugins up to and including this one. */
  read: (document: Document) => Root;
}

/** Replaces `![[chart]]` and `![[page]]` with the chart or text in a paragraph of its own, with a link elsewhere. */
export function remarkEmbeds({ lookup, read }: EmbedOptions) {
  return (tree: Root, file: VFile): void => {
    const document = documentOf(file);
    walk<Nodes>(tree, (node, index, siblings) => {
      const embed = node.type === 'paragraph' ? onlyEmbed(node) : undefined;
      if (!embed) {
        if (node.type === 'embed') siblings[index] = embedLink(node, document, lookup);
        return undefined;
      }
      const block = embedBlock(embed, document, lookup, read);
      siblings.splice(index, 1, ...block);
      return index + block.length;
    });
  };
}

function onlyEmbed(paragraph: Paragraph): Embed | undefined {
  const [first, ...others] = paragraph.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  return first?.type === 'embed' && others.length === 0 ? first : undefined;
}

function embedBlock(
  embed: Embed,
  document: Document,
  lookup: SiteLookup,
  read: EmbedOptions['read'],
): BlockContent[] {
  const at = startOfNode(embed);
  const prose = lookup.prose.get(embed.to);
  if (!prose) {
    const id = embed.to.replace(/^chart:/, '');
    const chart = chartNode(id, embed.overrides ?? {}, at, document, lookup);
    return chart ? [chart] : [];
  }
  const refusal = whyNot(embed.to, document);
  if (refusal) {
    reportError(document, at, 'too-complex', refusal, 'Link to the page instead of embedding it.');
    return [{ type: 'paragraph', children: [embedLink(embed, document, lookup)] }];
  }
  document.page.embeds += 1;
  const tree = read({
    ...document,
    prose,
    key: embed.to,
    language: prose.lang ?? lookup.records.settings.language,
    embedding: [...document.embedding, embed.to],
  });
  return [embedBox(embed, sectionOf(tree, embed.fragment), prose.lang)];
}

function whyNot(key: TargetKey, document: Document): string | undefined {
  if (document.embedding.includes(key))
    return `\`${key.replace(/^\w+:/, '')}\` would be embedded in itself.`;
  if (document.embedding.length > maxDepth)
    return `More than ${maxDepth} pages are embedded in one another.`;
  if (document.page.embeds >= maxEmbeds) return `The page embeds more than ${maxEmbeds} texts.`;
  return undefined;
}

function embedBox(embed: Embed, children: RootContent[], lang: string | undefined): Box {
  return {
    type: 'box',
    isEmbedded: true,
    data: {
      hName: 'div',
      hProperties: { className: ['embed'], ...(lang && { lang }) },
      refersTo: { to: embed.to, how: 'embed' },
    },
    children: children.filter(isBlock),
    ...(embed.position && { position: embed.position }),
  };
}

function isBlock(node: Nodes): node is BlockContent {
  return node.type !== 'text' && node.type !== 'definition';
}

/** The heading with the fragment and its section; the whole text without a fragment. */
function sectionOf(tree: Root, fragment: string | undefined): RootContent[] {
  if (fragment === undefined) return tree.children;
  const fragmentOf = createHeadingSlugger();
  let depth = 0;
  const section: RootContent[] = [];
  for (const node of tree.children) {
    const heading = node.type === 'noted' ? node.children[0] : node;
    if (heading?.type === 'heading') {
      const isStart = fragmentOf(plainText(heading)) === fragment;
      if (isStart) depth = heading.depth;
      else if (heading.depth <= depth) depth = 0;
    }
    if (depth > 0) section.push(node);
  }
  return section;
}

function embedLink(embed: Embed, document: Document, lookup: SiteLookup): PhrasingContent {
  const target = lookup.targets.get(embed.to);
  if (!target) return { type: 'text', value: embed.to };
  const { fragment } = embed;
  return targetLink(
    { target, ...(fragment !== undefined && { fragment }) },
    target.title,
    document,
    lookup,
  );
}
