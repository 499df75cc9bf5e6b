import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { isPicture } from '../../model/records/asset.ts';
import type { VFile } from 'vfile';
import { documentOf, type Document } from '../document/document.ts';
import { findAsset, imageNode, assetLink } from './assets.ts';
import { resolveTarget, targetLink, type Destination } from './link-target.ts';
import { reportLostFile } from './lost-file.ts';
import { plainText } from '../tree/plain-text.ts';
import { replaceInTexts } from '../tree/replace-in-texts.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { replaceSplitWikilinks, type SplitWikilink } from './split-wikilinks.ts';
import type { Cut } from '../tree/split-text.ts';
import { walk } from '../tree/walk.ts';
import { isEscaped, pointInText } from '../tree/source-position.ts';
import type { Position } from '../../model/problems/problem.ts';
import { plainNode } from '../tree/plain-node.ts';

/** Resolves `[[target#heading|label]]`, `[[!plain name]]` and `![[embed]]`. */
export function remarkWikilinks(lookup: SiteLookup) {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const document = documentOf(file);
    const headings = source.includes('[[') ? textsOfHeadings(tree) : new Set<Nodes>();
    if (source.includes('[['))
      replaceSplitWikilinks(tree, source, (link) =>
        splitWikilink(link, headings.has(link.text), document, lookup),
      );
    replaceInTexts(tree, source, (text) =>
      findWikilinks(text, headings.has(text), source, document, lookup),
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

const pattern = /(!?)\[\[([^[\]]{1,400})\]\]/g;

function findWikilinks(
  text: Text,
  isHeading: boolean,
  source: string,
  document: Document,
  lookup: SiteLookup,
): Cut[] {
  if (!text.value.includes('[[')) return [];
  return [...text.value.matchAll(pattern)].flatMap((match) => {
    // Places are asked for with rising offsets, or each would be searched for from the start.
    const at = pointInText(source, text, match.index) ?? { line: 1, column: 1 };
    const bracket = match.index + (match[1] ?? '').length;
    if (isEscaped(source, text, bracket) || isEscaped(source, text, bracket + 1)) return [];
    const link = readWikilink(match[0], match[1] === '!', match[2] ?? '', at);
    const node = link.isEmbed
      ? embed(link, document, lookup)
      : wikilink(link, isHeading, document, lookup);
    return { start: match.index, end: match.index + match[0].length, nodes: [node] };
  });
}

/** A link whose label keeps its formatting. */
function splitWikilink(
  { isEmbed, inside, label, at }: SplitWikilink,
  isHeading: boolean,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent[] {
  const written = `${isEmbed ? '!' : ''}[[${inside}]]`;
  const link = readWikilink(written, isEmbed, inside, at);
  if (label) link.label = plainText({ type: 'paragraph', children: label });
  const node = isEmbed
    ? embed(link, document, lookup)
    : wikilink(link, isHeading, document, lookup);
  if (!label || (node.type !== 'link' && node.type !== 'text')) return [node];
  return node.type === 'link' ? [{ ...node, children: label }] : label;
}

interface Wikilink {
  written: string;
  isEmbed: boolean;
  /** All before the bar, which may be the name of a file. */
  file: string;
  target: string;
  heading?: string;
  label?: string;
  at: Position;
}

function readWikilink(written: string, isEmbed: boolean, inside: string, at: Position): Wikilink {
  const bar = inside.indexOf('|');
  const whole = bar < 0 ? inside : inside.slice(0, bar);
  const hash = whole.indexOf('#');
  const target = oneLine(hash < 0 ? whole : whole.slice(0, hash));
  const heading = hash < 0 ? undefined : oneLine(whole.slice(whole.lastIndexOf('#') + 1));
  const label = bar < 0 ? undefined : oneLine(inside.slice(bar + 1));
  return {
    written,
    isEmbed,
    file: oneLine(whole),
    target,
    at,
    ...(heading !== undefined && { heading }),
    ...(label && { label }),
  };
}

function wikilink(
  link: Wikilink,
  isHeading: boolean,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent {
  if (link.target.startsWith('!')) return plainNode(link.label ?? link.target.slice(1));
  const asset = /\.\w{2,5}$/.test(link.target)
    ? findAsset({ written: link.target, at: link.at }, document, lookup)
    : undefined;
  if (asset) {
    document.page.assets.add(asset.file);
    return assetLink(asset, link.file, labelOf(link), lookup);
  }
  if (isLostFile(link, document, lookup)) return plainNode(labelOf(link));
  const named = withWholeName(link, document, lookup);
  const target = resolveTarget(named, document, lookup);
  if (target) return targetLink(target, shownLabel(named, target, isHeading), document, lookup);
  return plainNode(labelOf(named));
}

/** Reports what names a file that the site does not have; a page may have a name such as `mp3`. */
function isLostFile(link: Wikilink, document: Document, lookup: SiteLookup): boolean {
  if (!/\.\w{2,10}$/.test(link.target)) return false;
  const { status } = lookup.names.resolve(link.target, document.prose.file);
  const { written, target: name, at } = link;
  return status === 'unknown' && reportLostFile({ written, name, at }, document, lookup);
}

/** A `#` belongs to the name if a page has that name: `[[C#]]`, `[[C# for beginners]]`. */
function withWholeName(link: Wikilink, document: Document, lookup: SiteLookup): Wikilink {
  if (link.heading === undefined) return link;
  const isName = (name: string): boolean =>
    lookup.names.resolve(name, document.prose.file).status !== 'unknown';
  const isWhole = isName(link.file) && (link.heading === '' || !isName(link.target));
  return isWhole ? { ...link, target: link.file, heading: '' } : link;
}

/** An id is no name: the title stands for it. Headings keep what is written, since their fragments come from it. */
function shownLabel(link: Wikilink, { target }: Destination, isHeading: boolean): string {
  const isId = !isHeading && link.label === undefined && link.target === target.id;
  return isId ? target.title : labelOf(link);
}

function labelOf(link: Wikilink): string {
  return link.label ?? (link.target || link.heading || link.written);
}

function embed(link: Wikilink, document: Document, lookup: SiteLookup): PhrasingContent {
  const asset = findAsset({ written: link.file, at: link.at }, document, lookup);
  if (asset) {
    document.page.assets.add(asset.file);
    if (!isPicture(asset)) return assetLink(asset, link.file, link.label ?? link.target, lookup);
    return imageNode(asset, { alt: '', label: link.label }, link.at, document, lookup);
  }
  if (isLostFile(link, document, lookup)) return plainNode(labelOf(link));
  const chart = lookup.targets.get(`chart:${link.target}`);
  const named = withWholeName(link, document, lookup);
  const target = chart ? { target: chart } : resolveTarget(named, document, lookup);
  if (!target) return plainNode(labelOf(named));
  // The whole page is not what was meant, and may even be the page itself.
  if (!chart && named.heading && !('fragment' in target))
    return targetLink(target, labelOf(named), document, lookup);
  return {
    type: 'embed',
    to: `${target.target.type}:${target.target.id}`,
    ...('fragment' in target && target.fragment !== undefined && { fragment: target.fragment }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\\$/, '').replace(/\s+/g, ' ').trim();
}
