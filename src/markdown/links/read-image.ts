import type { Image, PhrasingContent } from 'mdast';
import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { slashFix } from '../../model/problems/slash-fix.ts';
import { isPicture } from '../../model/records/asset.ts';
import { isForeignName } from '../../model/records/asset-types.ts';
import { assetLink, findAsset, imageNode } from './assets.ts';
import { reportError, startOfNode, type Document } from '../document/document.ts';
import { externalLink, withoutUnsafe } from './outside-links.ts';
import { foreignFix } from './lost-file.ts';
import { classifyUrl } from './safe-url.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** The image with its final address, or its replacement if it cannot be shown. */
export function readImage(image: Image, document: Document, lookup: SiteLookup): PhrasingContent[] {
  const url = classifyUrl(image.url);
  const { alt, label } = partAlt(image.alt ?? '');
  if (url.type === 'unsafe')
    return withoutUnsafe(image, image.url, [{ type: 'text', value: alt }], document);
  if (url.type === 'remote' && videoPage.test(url.url))
    return [videoLink(image, alt, url.url, document)];
  if (url.type === 'remote')
    return remoteImage({ ...image, alt }, url.url, label, document, lookup);
  const asset =
    url.type === 'local'
      ? findAsset({ written: url.path, at: startOfNode(image) }, document, lookup)
      : undefined;
  if (asset && isPicture(asset)) {
    document.page.assets.add(asset.file);
    const text = { alt, label, ...(image.title && { title: image.title }) };
    return [imageNode(asset, text, startOfNode(image), document, lookup)];
  }
  if (asset) {
    document.page.assets.add(asset.file);
    return [assetLink(asset, image.url, alt || image.url, lookup)];
  }
  if (lookup.records.unread?.has('asset', image.url)) return [{ type: 'text', value: alt }];
  reportError(
    document,
    startOfNode(image),
    'unknown-asset',
    `The image \`${image.url}\` is not a picture of the content folder.`,
    slashFix(image.url) ??
      didYouMeanOr(
        image.url,
        lookup.assetNames,
        isForeignName(image.url)
          ? foreignFix
          : 'Put the picture into `assets/`, or correct its path.',
      ),
  );
  return [{ type: 'text', value: alt }];
}

/** Splits Obsidian's width from the alternative text: `![Map|300](map.png)`. */
function partAlt(alt: string): { alt: string; label: string | undefined } {
  const match = /^(.*)\|\s*(\d{1,4}(?:x\d{1,4})?)\s*$/s.exec(alt);
  return match ? { alt: match[1] ?? '', label: match[2] } : { alt, label: undefined };
}

/** Pages that Obsidian shows in a frame where a picture is written. */
export const videoPage =
  /^https?:\/\/(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|twitter\.com|x\.com)\//i;

function videoLink(image: Image, alt: string, url: string, document: Document): PhrasingContent {
  const message = `\`${image.url}\` is a page of another site, not a picture.`;
  const fix = `Write a link: \`[${alt || 'its title'}](${image.url})\`.`;
  reportError(document, startOfNode(image), 'remote-image', message, fix);
  return externalLink({ type: 'link', url, children: [{ type: 'text', value: alt || url }] }, url);
}

function remoteImage(
  image: Image,
  url: string,
  label: string | undefined,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent[] {
  const alt = image.alt ?? '';
  if (lookup.records.settings.remoteImages === 'allow' && /^https?:/i.test(url)) {
    const [width] = label?.split('x') ?? [];
    const hProperties = {
      alt,
      ...(width !== undefined && { width }),
      loading: 'lazy',
      decoding: 'async',
      referrerPolicy: 'no-referrer',
    };
    return [{ ...image, url, data: { isResolved: true, hProperties } }];
  }
  const isUnread = lookup.records.unread?.has('setting', 'remoteImages');
  if (!isUnread) {
    reportError(
      document,
      startOfNode(image),
      'remote-image',
      `The image \`${image.url}\` would be loaded from another site.`,
      'Put a copy into `assets/`, or set `remoteImages: allow` in site.yaml.',
    );
  }
  return [
    externalLink({ type: 'link', url, children: [{ type: 'text', value: alt || url }] }, url),
  ];
}
