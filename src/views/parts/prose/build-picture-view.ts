import { findPicture } from '../../../link/pictures/find-picture.ts';
import type { Site } from '../../../link/site/site.ts';
import { assetPath } from '../../../model/addresses/asset-path.ts';
import type { Prose } from '../../../model/records/prose.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import type { PictureView } from './picture-view.ts';

/** The picture of a page; `undefined` if it has none of the content folder. */
export function buildPictureView(
  { assets }: Pick<Site, 'assets'>,
  { image, file }: Pick<Prose, 'image' | 'file'>,
  numbers: SourceNumbers,
): PictureView | undefined {
  if (!image) return undefined;
  const found = findPicture(image.src, file, assets);
  if (found.status !== 'found') return undefined;
  const { alt = '', caption, credit, license, sources } = image;
  const { width, height } = found.asset;
  return {
    path: assetPath(found.asset.file),
    alt,
    ...(width !== undefined && height !== undefined && { size: { width, height } }),
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(license && { license }),
    references: numbers.of(sources),
  };
}
