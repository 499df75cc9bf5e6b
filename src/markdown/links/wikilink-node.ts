import type { PhrasingContent } from 'mdast';
import { isPicture } from '../../model/records/asset.ts';
import type { Document } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { plainNode } from '../tree/plain-node.ts';
import { assetLink, findAsset, imageNode } from './assets.ts';
import { resolveTarget, targetLink, type Destination } from './link-target.ts';
import { reportLostFile } from './lost-file.ts';
import { labelOf, type Wikilink } from './wikilink.ts';

/** The link or embed that a wikilink is; only its words if it leads nowhere, which is reported. */
export function wikilinkNode(
  link: Wikilink,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent {
  return link.isEmbed ? embed(link, document, lookup) : wikilink(link, document, lookup);
}

function wikilink(link: Wikilink, document: Document, lookup: SiteLookup): PhrasingContent {
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
  if (target) return targetLink(target, shownLabel(named, target), document, lookup);
  return plainNode(labelOf(named));
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

/** An id is no name: the title stands for it, but in a heading. */
function shownLabel(link: Wikilink, { target }: Destination): string {
  const isId = !link.isInHeading && link.label === undefined && link.target === target.id;
  return isId ? target.title : labelOf(link);
}
