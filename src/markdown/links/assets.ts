import { posix } from 'node:path';
import type { Image, Link } from 'mdast';
import type { Asset } from '../../model/records/asset.ts';
import { assetInAnyCase, assetsNamed } from '../../link/names/assets-named.ts';
import { nearestFile } from '../../link/names/nearest-file.ts';
import { assetPath } from '../../model/addresses/asset-path.ts';
import { withBase } from '../../model/addresses/path.ts';
import { reportWarning, type Document } from '../document/document.ts';
import type { Position } from '../../model/problems/problem.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { decodeUri } from '../../model/addresses/decode-uri.ts';

/** The name of a file in a text, and where it stands. */
export interface WrittenAsset {
  written: string;
  at: Position;
}

/**
 * Finds an asset by its path relative to the page's file, by its name in `assets/`, or as Obsidian does. A `#` or `?` may
 * belong to its name: `no #1.png`.
 */
export function findAsset(
  asset: WrittenAsset,
  document: Document,
  lookup: SiteLookup,
): Asset | undefined {
  const { written } = asset;
  const paths = [written, written.replace(/#[^#]*$/, ''), written.replace(/[?#].*$/s, '')];
  for (const path of new Set(paths)) {
    const found = assetAt(decodeUri(path).normalize('NFC'), asset, document, lookup);
    if (found) return found;
  }
  return undefined;
}

function assetAt(
  path: string,
  { written, at }: WrittenAsset,
  document: Document,
  lookup: SiteLookup,
): Asset | undefined {
  if (path === '') return undefined;
  // The root of a vault is `pages/`.
  const isInVault = document.prose.file.startsWith('pages/');
  const candidates = path.startsWith('/')
    ? [path.slice(1), `assets${path}`, ...(isInVault ? [`pages${path}`] : [])]
    : [posix.join(posix.dirname(document.prose.file), path), `assets/${path}`, path];
  const places = candidates.map((each) => posix.normalize(each));
  for (const place of places) {
    const asset = lookup.assets.get(place);
    if (asset) return asset;
  }
  // Windows and Macs show a picture under its name in any case, so that nobody sees the slip there.
  for (const place of places) {
    const asset = assetInAnyCase(place, lookup.assetsByName);
    if (asset) return asset;
  }
  const near = nearestFile(assetsNamed(path, lookup.assetsByName), document.prose.file);
  const [other] = near?.asNear ?? [];
  if (near && other) {
    const message = `\`${written}\` is \`${near.nearest.file}\` here, but could also mean \`${other.file}\`.`;
    reportWarning(document, at, 'ambiguous-link', message, 'Write the path of the file.');
  }
  return near?.nearest;
}

/** The URL of an asset: `/assets/a/b.png`, or `/assets/articles/b.png` for a picture beside an article. */
function assetUrl(asset: Asset, lookup: SiteLookup): string {
  return withBase(assetPath(asset.file), lookup.base);
}

/** A link to an asset, in a PDF to the page that is named after it: `report.pdf#page=3`. */
export function assetLink(asset: Asset, written: string, label: string, lookup: SiteLookup): Link {
  const [page = ''] = (asset.mediaType === 'application/pdf' && /#page=\d+/.exec(written)) || [];
  return {
    type: 'link',
    url: assetUrl(asset, lookup) + page,
    data: { isResolved: true, hProperties: { className: ['int'] } },
    children: [{ type: 'text', value: label }],
  };
}

/** A picture of the site. `label` is what stands after the bar: `300`, `300x200`, `A map` or `A map|300`. */
export function imageNode(
  asset: Asset,
  text: { alt: string; label: string | undefined; title?: string },
  at: Position,
  document: Document,
  lookup: SiteLookup,
): Image {
  const { words = text.alt, ...size } = partLabel(text.label ?? '');
  const hasNone = [size.width, size.height].some((each) => Number(each) === 0);
  if (hasNone) {
    const message = `A picture that is \`${text.label}\` large cannot be seen.`;
    const fix = 'Write its width in pixels, such as `|320`, or leave the size out.';
    reportWarning(document, at, 'invalid-value', message, fix);
  }
  const { width, height } = hasNone ? {} : size;
  return {
    type: 'image',
    url: assetUrl(asset, lookup),
    alt: words,
    title: text.title ?? null,
    data: {
      isResolved: true,
      hProperties: {
        alt: words,
        ...dimensions(asset, width, height),
        loading: 'lazy',
        decoding: 'async',
      },
    },
  };
}

/** The words and the size that a label consists of. */
function partLabel(label: string): { words?: string; width?: string; height?: string } {
  const [, words, width, height] = /^(?:(.*)\|)?\s*(\d{1,4})(?:x(\d{1,4}))?$/s.exec(label) ?? [];
  const named = width ? words?.trim() : label;
  return { ...(named && { words: named }), ...(width && { width }), ...(height && { height }) };
}

function dimensions(
  asset: Asset,
  width?: string,
  height?: string,
): { width?: number; height?: number } {
  if (asset.width === undefined || asset.height === undefined) {
    return { ...(width && { width: Number(width) }), ...(height && { height: Number(height) }) };
  }
  if (!width) return { width: asset.width, height: asset.height };
  const scaled = Math.max(1, Math.round((asset.height * Number(width)) / asset.width));
  return { width: Number(width), height: height ? Number(height) : scaled };
}
