import type {
  BlockContent,
  Image,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { inLanguage, type LanguageAttributes } from '../../model/text/direction.ts';
import { chartNode } from '../figures/chart-node.ts';
import {
  embeddedAttribute,
  reportWarning,
  startOfNode,
  type Document,
  type EmbeddedPart,
  languagesOf,
} from '../document/document.ts';
import { error, type Location, type Position } from '../../model/problems/problem.ts';
import { sectionOf } from '../headings/section-of.ts';
import { targetLink } from '../links/link-target.ts';
import type { Box, Embed } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { walk } from '../tree/walk.ts';

const maxDepth = 4;
const maxEmbeds = 50;
const toLink = 'Link to the page instead of embedding it.';

/** What `replaceEmbeds` needs. */
export interface EmbedOptions {
  lookup: SiteLookup;
  /** Reads an embedded file, but not the embeds in it. */
  read: (document: Document) => Root;
}

/**
 * Replaces `![[chart]]` and `![[page]]` with the chart or text in a paragraph of embeds and pictures alone, with a link
 * elsewhere.
 */
export function replaceEmbeds(tree: Root, document: Document, options: EmbedOptions): void {
  walk<Nodes>(tree, (node, index, siblings) => {
    const embeds = node.type === 'paragraph' ? onlyEmbeds(node) : [];
    if (embeds.length === 0) {
      if (node.type === 'embed') siblings[index] = embedLink(node, document, options.lookup);
      return undefined;
    }
    const block = embeds.flatMap((each) =>
      each.type === 'embed'
        ? embedBlock(each, document, options)
        : { type: 'paragraph' as const, children: [each] },
    );
    siblings.splice(index, 1, ...block);
    return index + block.length;
  });
}

/** The embeds of a paragraph that holds nothing else but pictures: one, or several below each other. */
function onlyEmbeds(paragraph: Paragraph): (Embed | Image)[] {
  const written = paragraph.children.filter(
    (node) => node.type !== 'break' && (node.type !== 'text' || node.value.trim() !== ''),
  );
  const embeds = written.filter((node) => node.type === 'embed' || node.type === 'image');
  const isWhole = embeds.length === written.length;
  return isWhole && embeds.some(({ type }) => type === 'embed') ? embeds : [];
}

function embedBlock(embed: Embed, document: Document, options: EmbedOptions): BlockContent[] {
  const { lookup } = options;
  const prose = lookup.prose.get(embed.to);
  if (!prose) {
    const id = embed.to.replace(/^chart:/, '');
    const chart = chartNode(id, embed.overrides ?? {}, startOfNode(embed), document, lookup);
    return chart ? [chart] : [];
  }
  const box = isCut(embed, document) ? undefined : embedText(embed, prose, document, options);
  return [box ?? { type: 'paragraph', children: [embedLink(embed, document, lookup)] }];
}

/** Whether a text may not be embedded here, which is reported. */
function isCut(embed: Embed, document: Document): boolean {
  const at = startOfNode(embed);
  const from = document.embedding.indexOf(partOf(embed));
  if (from >= 0) {
    const circle = document.embedding.slice(from);
    // Each page of the circle reports it.
    if (circle.some((each) => isOfPage(each, document))) reportCut(circleOf(circle), at, document);
    return true;
  }
  const limit = limitReached(document);
  if (limit) reportCut(limit, at, document);
  return limit !== undefined;
}

/** The text of a page, or of a part of it, in a box; `undefined` if there is none, which is reported. */
function embedText(
  embed: Embed,
  prose: Document['prose'],
  document: Document,
  options: EmbedOptions,
): Box | undefined {
  const at = startOfNode(embed);
  const part = partOf(embed);
  document.page.embeds += 1;
  const embedded: Document = {
    ...document,
    prose,
    key: embed.to,
    ...languagesOf(prose, options.lookup.records.settings.language),
    embedding: [...document.embedding, part],
    embeddedAt: placeOnPage(document, at),
  };
  // Only the embeds within the part: a page may embed a section of itself.
  const root: Root = {
    type: 'root',
    children: sectionOf(options.read(embedded), embed.fragment),
  };
  replaceEmbeds(root, embedded, options);
  if (!root.children.some(isBlock)) {
    const message = `${nameOf(part)} has no text to show here.`;
    const fix = 'Link to the page instead, or write a text for it.';
    reportWarning(document, at, 'embed-limit', message, fix);
    return undefined;
  }
  const number = document.page.embedded.push(embedded) - 1;
  const isSame = embedded.language === document.language;
  const language = isSame ? {} : inLanguage(embedded.language, document.language);
  return embedBox(embed, root.children, { ...language, [embeddedAttribute]: number });
}

/** Why a page embeds nothing more here. */
function limitReached({ embedding, page }: Document): string | undefined {
  if (embedding.length > maxDepth)
    return `More than ${maxDepth} pages are embedded in one another.`;
  return page.embeds >= maxEmbeds ? `The page embeds more than ${maxEmbeds} texts.` : undefined;
}

/** Whether this is the page that is rendered, or a part of it. */
function isOfPage(part: EmbeddedPart, { embedding: [page] }: Document): boolean {
  return part === page || part.startsWith(`${page}#`);
}

/** Says which page would be embedded in itself, and through which others. */
function circleOf([first = '', ...others]: readonly string[]): string {
  const through = others.length > 0 ? `, through ${others.map(nameOf).join(' and ')}` : '';
  return `${nameOf(first)} would be embedded in itself${through}.`;
}

function nameOf(part: string): string {
  return `\`${part.replace(/^\w+:/, '')}\``;
}

/** Reports a cut where the page itself embeds: the pages in between may embed less, and so do not report it. */
function reportCut(message: string, at: Position, document: Document): void {
  const { problems } = document.page;
  const problem = error(placeOnPage(document, at), 'embed-limit', message, toLink);
  const isKnown = problems.some(
    ({ line, column, message: said }) =>
      line === problem.line && column === problem.column && said === message,
  );
  if (!isKnown) problems.push(problem);
}

function placeOnPage({ embeddedAt, prose }: Document, at: Position): Location {
  return embeddedAt ?? { file: prose.file, line: at.line, column: at.column };
}

/** A page, or a part of one. */
function partOf({ to, fragment }: Embed): EmbeddedPart {
  return fragment === undefined ? to : `${to}#${fragment}`;
}

function embedBox(
  embed: Embed,
  children: RootContent[],
  attributes: LanguageAttributes & { [embeddedAttribute]: number },
): Box {
  return {
    type: 'box',
    isEmbedded: true,
    data: {
      hName: 'div',
      hProperties: { className: ['embed'], ...attributes },
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
