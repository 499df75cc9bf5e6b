import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { inLanguage, type LanguageAttributes } from '../../model/text/direction.ts';
import { chartNode } from '../figures/chart-node.ts';
import {
  reportError,
  startOfNode,
  type Document,
  type EmbeddedPart,
} from '../document/document.ts';
import { sectionOf } from '../headings/section-of.ts';
import { targetLink } from '../links/link-target.ts';
import type { Box, Embed } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { walk } from '../tree/walk.ts';

const maxDepth = 4;
const maxEmbeds = 50;

/** What `replaceEmbeds` needs. */
export interface EmbedOptions {
  lookup: SiteLookup;
  /** Reads an embedded file, but not the embeds in it. */
  read: (document: Document) => Root;
}

/** Replaces `![[chart]]` and `![[page]]` with the chart or text in a paragraph of its own, with a link elsewhere. */
export function replaceEmbeds(tree: Root, document: Document, options: EmbedOptions): void {
  walk<Nodes>(tree, (node, index, siblings) => {
    const embed = node.type === 'paragraph' ? onlyEmbed(node) : undefined;
    if (!embed) {
      if (node.type === 'embed') siblings[index] = embedLink(node, document, options.lookup);
      return undefined;
    }
    const block = embedBlock(embed, document, options);
    siblings.splice(index, 1, ...block);
    return index + block.length;
  });
}

function onlyEmbed(paragraph: Paragraph): Embed | undefined {
  const [first, ...others] = paragraph.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
  return first?.type === 'embed' && others.length === 0 ? first : undefined;
}

function embedBlock(embed: Embed, document: Document, options: EmbedOptions): BlockContent[] {
  const { lookup, read } = options;
  const at = startOfNode(embed);
  const prose = lookup.prose.get(embed.to);
  if (!prose) {
    const id = embed.to.replace(/^chart:/, '');
    const chart = chartNode(id, embed.overrides ?? {}, at, document, lookup);
    return chart ? [chart] : [];
  }
  const refusal = whyNot(embed, document);
  if (refusal) {
    reportError(document, at, 'embed-limit', refusal, 'Link to the page instead of embedding it.');
    return [{ type: 'paragraph', children: [embedLink(embed, document, lookup)] }];
  }
  document.page.embeds += 1;
  const embedded: Document = {
    ...document,
    prose,
    key: embed.to,
    language: prose.lang ?? lookup.records.settings.language,
    embedding: [...document.embedding, partOf(embed)],
  };
  // Only the embeds within the part: a page may embed a section of itself.
  const part: Root = { type: 'root', children: sectionOf(read(embedded), embed.fragment) };
  replaceEmbeds(part, embedded, options);
  return [embedBox(embed, part.children, inLanguage(prose.lang, document.language))];
}

function whyNot(embed: Embed, document: Document): string | undefined {
  const part = partOf(embed);
  if (document.embedding.includes(part))
    return `\`${part.replace(/^\w+:/, '')}\` would be embedded in itself.`;
  if (document.embedding.length > maxDepth)
    return `More than ${maxDepth} pages are embedded in one another.`;
  if (document.page.embeds >= maxEmbeds) return `The page embeds more than ${maxEmbeds} texts.`;
  return undefined;
}

/** A page, or a part of one. */
function partOf({ to, fragment }: Embed): EmbeddedPart {
  return fragment === undefined ? to : `${to}#${fragment}`;
}

function embedBox(embed: Embed, children: RootContent[], language: LanguageAttributes): Box {
  return {
    type: 'box',
    isEmbedded: true,
    data: {
      hName: 'div',
      hProperties: { className: ['embed'], ...language },
      refersTo: { to: embed.to, how: 'embed' },
    },
    children: children.filter(isBlock),
    ...(embed.position && { position: embed.position }),
  };
}

function isBlock(node: Nodes): node is BlockContent {
  return node.type !== 'text' && node.type !== 'definition';
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
