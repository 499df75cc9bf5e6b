import type { PictureView } from '../prose/picture-view.ts';
import { licenseOf } from './credit-json-ld.ts';
import type { JsonLd } from './json-ld.ts';

/**
 * The `image` of a node: the picture of its page.
 * @param url Full address of the site, without a trailing slash.
 */
export function imageOf(picture: PictureView | undefined, url: string): JsonLd {
  if (!picture) return {};
  const { path, alt, size, caption, credit, license } = picture;
  return {
    image: {
      '@type': 'ImageObject',
      contentUrl: url + path,
      ...(alt && { description: alt }),
      ...size,
      ...(caption && { caption }),
      ...(credit && { creditText: credit }),
      ...licenseOf(license),
    },
  };
}
