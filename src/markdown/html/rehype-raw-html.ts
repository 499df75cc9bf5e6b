import { createRequire } from 'node:module';
import type { Element, Nodes, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import type { VFile } from 'vfile';
import { documentOf, type Document } from '../document/document.ts';
import { partsByMark, takeEmbeddedParts } from './embedded-parts.ts';
import { reportDropped, reportOpenComments, reportRemovals } from './html-removals.ts';
import { cleaningSchema, stashAttribute } from './html-schema.ts';
import { holdsCommentsAlone } from './open-comment.ts';
import { isStashed, restoreElements, stashElement, stashElements, type Stash } from './stash.ts';
import { readImage } from '../links/read-image.ts';
import { readLink } from '../links/remark-links.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { walk } from '../tree/walk.ts';

const require = createRequire(import.meta.url);

/**
 * Parses authors' HTML and cleans it with an allow-list. Elements that the site made are stashed meanwhile under marks
 * that no author can guess, so the list need not know the site's own markup.
 */
export function rehypeRawHtml(lookup: SiteLookup) {
  let read: ReturnType<typeof loadReader> | undefined;
  const clean = rehypeSanitize(cleaningSchema);
  return (tree: Root, file: VFile): Root | undefined => {
    const document = documentOf(file);
    const embedded = takeEmbeddedParts(tree, document);
    if (!takeComments(tree)) return undefined;
    read ??= loadReader();
    const stash = stashElements(tree);
    reportDropped(tree, embedded, document);
    reportOpenComments(tree, embedded, document);
    const whole = read(tree, file);
    const parts = partsByMark(embedded);
    reportRemovals(whole, { stash, parts }, document);
    resolveLinks(whole, { stash, parts, lookup }, document);
    const cleaned = clean(whole);
    restoreElements(cleaned, stash);
    return cleaned;
  };
}

/** Loaded on demand: many sites contain no HTML. */
function loadReader() {
  const { default: rehypeRaw } = require('rehype-raw') as typeof import('rehype-raw');
  return rehypeRaw();
}

/** Removes comments, which are for authors. True if other HTML is left. */
function takeComments(tree: Root): boolean {
  let isLeft = false;
  walk<Nodes>(tree, (node, index, siblings) => {
    if (node.type !== 'raw') return undefined;
    if (!holdsCommentsAlone(node.value)) {
      isLeft = true;
      return undefined;
    }
    siblings.splice(index, 1);
    return index;
  });
  return isLeft;
}

/** Resolves links and pictures in authors' HTML as in Markdown, those of an embedded text from its own file. */
function resolveLinks(
  tree: Nodes,
  known: { stash: Stash; parts: ReadonlyMap<string, Document>; lookup: SiteLookup },
  document: Document,
): void {
  const { stash, parts, lookup } = known;
  walk<Nodes>(tree, (node, index, siblings) => {
    if (node.type !== 'element') return undefined;
    const part = parts.get(String(node.properties[stashAttribute]));
    if (part) {
      resolveLinks(node, known, part);
      return 'skip';
    }
    if (isStashed(node, stash)) return undefined;
    const isLink = node.tagName === 'a' && typeof node.properties['href'] === 'string';
    if (!isLink && node.tagName !== 'img') return undefined;
    const found = isLink
      ? resolveLink(node, document, lookup)
      : resolveImage(node, document, lookup);
    if (!found) {
      siblings.splice(index, 1, ...node.children);
      return index;
    }
    Object.assign(node, found);
    stashElement(node, stash);
    return undefined;
  });
}

type Resolved = Pick<Element, 'tagName' | 'properties' | 'children'>;

function resolveLink(node: Element, document: Document, lookup: SiteLookup): Resolved | undefined {
  const { href, title, lang } = node.properties;
  const position = node.position && { position: node.position };
  const [link] = readLink(
    { type: 'link', url: String(href), children: [], ...position },
    document,
    lookup,
  );
  if (link?.type !== 'link') return undefined;
  const properties = {
    href: link.url,
    ...(title && { title }),
    ...(lang && { lang }),
    ...link.data?.hProperties,
  };
  return { tagName: 'a', properties, children: node.children };
}

function resolveImage(node: Element, document: Document, lookup: SiteLookup): Resolved | undefined {
  const { src, alt, title, width } = node.properties;
  const size = width ? `|${width}` : '';
  const position = node.position && { position: node.position };
  const [image] = readImage(
    { type: 'image', url: String(src ?? ''), alt: `${alt ?? ''}${size}`, ...position },
    document,
    lookup,
  );
  if (image?.type === 'image') {
    const properties = { src: image.url, ...(title && { title }), ...image.data?.hProperties };
    return { tagName: 'img', properties, children: [] };
  }
  if (image?.type !== 'link') return undefined;
  const properties = { href: image.url, ...image.data?.hProperties };
  return {
    tagName: 'a',
    properties,
    children: [{ type: 'text', value: String(alt || image.url) }],
  };
}
