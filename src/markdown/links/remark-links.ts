import type { Image, Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Target } from '../../link/target.ts';
import { withBase, writtenPath, type SitePath } from '../../model/addresses/path.ts';
import { assetLink, findAsset } from './assets.ts';
import { documentOf, reportWarning, startOfNode, type Document } from '../document/document.ts';
import { atHeading, reportAmbiguous, targetLink } from './link-target.ts';
import { externalLink, withoutUnsafe } from './outside-links.ts';
import { resolveFile, withSlash } from './local-path.ts';
import { reportLostLink } from './lost-link.ts';
import { readImage, videoPage } from './read-image.ts';
import { classifyUrl } from './safe-url.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { walk } from '../tree/walk.ts';
import { decodeUri } from '../../model/addresses/decode-uri.ts';
import type { Position } from '../../model/problems/problem.ts';

/** Resolves Markdown links and images to pages, files and other sites; reports unsafe and broken ones. */
export function remarkLinks(lookup: SiteLookup) {
  return (tree: Root, file: VFile): void => {
    const document = documentOf(file);
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.data?.isResolved || (node.type !== 'link' && node.type !== 'image'))
        return undefined;
      if (node.type === 'image') checkAlternative(node, document);
      const nodes: Nodes[] =
        node.type === 'link' ? readLink(node, document, lookup) : readImage(node, document, lookup);
      for (const each of nodes) if (node.position) each.position ??= node.position;
      siblings.splice(index, 1, ...nodes);
      // Visit the replacement again: it is final, but its label may hold an image.
      return index;
    });
  };
}

/** Warns about a picture that readers of a screen reader would not know of. */
function checkAlternative(image: Image, document: Document): void {
  if (image.alt?.replace(/\|\s*\d+(?:x\d+)?\s*$|^\d+(?:x\d+)?$/, '').trim()) return;
  // It is told to be a link.
  if (videoPage.test(image.url)) return;
  const message = `The image \`${image.url}\` has no alternative text.`;
  const fix = `Say what it shows: \`![A harbour](${image.url})\`.`;
  reportWarning(document, startOfNode(image), 'missing-field', message, fix);
}

/** The link with its final address, or its replacement if it leads nowhere. */
export function readLink(link: Link, document: Document, lookup: SiteLookup): PhrasingContent[] {
  const url = classifyUrl(link.url);
  if (url.type === 'unsafe') return withoutUnsafe(link, link.url, link.children, document);
  if (url.type === 'remote') return [externalLink(link, url.url)];
  if (url.type === 'fragment') return [ownFragment(link, url.fragment, document, lookup)];
  return localLink(link, url.path, document, lookup);
}

function ownFragment(link: Link, fragment: string, document: Document, lookup: SiteLookup): Link {
  const self = lookup.targets.get(document.key);
  if (!self || fragment === '') return { ...link, data: { isResolved: true } };
  const written = { written: link.url, heading: fragment, at: startOfNode(link) };
  const destination = atHeading(self, written, document, lookup);
  const url = destination.fragment === undefined ? '#' : `#${destination.fragment}`;
  return { ...link, url, data: { isResolved: true, hProperties: { className: ['int'] } } };
}

function localLink(
  link: Link,
  path: string,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent[] {
  const { file, fragment } = partPath(path);
  const at = startOfNode(link);
  const target = file.startsWith('/')
    ? lookup.targetsByPath.get(withSlash(file))
    : targetOfFile(file, at, document, lookup);
  if (target) {
    const written = { written: path, at, ...(fragment && { heading: fragment }) };
    return [
      targetLink(atHeading(target, written, document, lookup), link.children, document, lookup),
    ];
  }
  const address = siteAddress(file, document, lookup);
  const place = fragment && `#${encodeURIComponent(fragment)}`;
  if (address) {
    document.page.siteLinks.push({
      file: document.prose.file,
      ...at,
      written: path,
      path: address,
    });
    return [
      {
        ...link,
        url: withBase(address, lookup.base) + place,
        data: { isResolved: true, hProperties: { className: ['int'] } },
      },
    ];
  }
  const asset = findAsset({ written: path, at }, document, lookup);
  if (asset) {
    document.page.assets.add(asset.file);
    return [{ ...assetLink(asset, path, '', lookup), children: link.children }];
  }
  reportLostLink({ written: path, file, at }, document, lookup);
  return link.children;
}

function targetOfFile(
  file: string,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): Target | undefined {
  const resolved = resolveFile(file, document);
  const found = ['', '.md', '.markdown']
    .map((ending) => lookup.targetsByFile.get(resolved + ending))
    .find((target) => target !== undefined);
  if (found) return found;
  // Obsidian writes paths from the vault's root, and file names alone.
  const resolution = lookup.names.resolve(file, document.prose.file);
  if (resolution.status !== 'found') return undefined;
  reportAmbiguous({ written: file, at }, resolution, document);
  return resolution.target;
}

/** Addresses that are not link targets: the site's own pages (`/timeline/`), a kind's list, a dataset's file or page. */
function siteAddress(file: string, document: Document, lookup: SiteLookup): SitePath | undefined {
  if (!file.startsWith('/')) return lookup.dataAddresses.get(resolveFile(file, document));
  const [first = ''] = file.slice(1).split('/');
  const isKnown =
    first === '' ||
    (lookup.reservedNames.has(first.replace(/\.\w+$/, '')) && first !== 'assets') ||
    lookup.records.kinds.some((kind) => `/${kind.folder}/` === withSlash(file)) ||
    besidePage.test(file);
  return isKnown ? writtenPath(encodeURI(file)) : undefined;
}

/** Files that pages have beside them: feeds, and texts as Markdown. */
const besidePage = /\/(?:rss\.xml|index\.(?:md|html))$/;

function partPath(path: string): { file: string; fragment: string } {
  const [, file = '', fragment = ''] = /^([^#]*)(?:#(.*))?$/s.exec(path) ?? [];
  return { file: decodeUri(file), fragment: decodeUri(fragment) };
}
