import { findPicture } from '../../link/pictures/find-picture.ts';
import type { Site } from '../../link/site/site.ts';
import type { TargetKey } from '../../link/target.ts';
import type { RenderedProse } from '../../markdown/result/rendered-prose.ts';
import { assetPath } from '../../model/addresses/asset-path.ts';
import { withBase } from '../../model/addresses/path.ts';
import { onceEach } from '../../model/lazy/once-each.ts';
import type { Asset } from '../../model/records/asset.ts';
import { imageTagsIn } from './image-tags.ts';

/** The pictures of the content folder on pages: in their texts, and as the picture of a page. */
export function shownPictures(
  site: Site,
  rendered: ReadonlyMap<TargetKey, RenderedProse>,
  base: string,
): Asset[] {
  const inTexts = new Set([...rendered.values()].flatMap(picturesIn));
  const { articles, pages, entities } = site.records;
  const ofPages = new Set(
    [...articles, ...pages, ...entities].flatMap(({ image, file }) => {
      const found = image && findPicture(image.src, file, site);
      return found?.status === 'found' ? [found.asset] : [];
    }),
  );
  return site.records.assets.filter(
    (asset) => ofPages.has(asset) || inTexts.has(withBase(assetPath(asset.file), base)),
  );
}

/** The addresses of the pictures in a text. Most texts show no file of the folder. */
const picturesIn = onceEach((text: RenderedProse): string[] =>
  text.assets.length === 0 ? [] : imageTagsIn(text.html).map(({ address }) => address),
);
