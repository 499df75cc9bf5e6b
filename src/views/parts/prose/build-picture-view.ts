import { findPicture } from '../../../link/pictures/find-picture.ts';
import type { Graph } from '../../../connect/graph.ts';
import { assetPath } from '../../../model/addresses/asset-path.ts';
import type { PictureVariant } from '../../../model/records/picture-variant.ts';
import type { Prose } from '../../../model/records/prose.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import type { PictureView } from './picture-view.ts';

/** The picture of a page; `undefined` if it has none of the content folder. */
export function buildPictureView(
  graph: Pick<Graph, 'assets' | 'assetsByName' | 'variants'>,
  { image, file }: Pick<Prose, 'image' | 'file'>,
  numbers: SourceNumbers,
): PictureView | undefined {
  if (!image) return undefined;
  const found = findPicture(image.src, file, graph);
  if (found.status !== 'found') return undefined;
  const { alt = '', caption, credit, license, sources } = image;
  const { width, height } = found.asset;
  const smaller = graph.variants.get(found.asset.file);
  return {
    path: assetPath(found.asset.file),
    alt,
    ...(width !== undefined && height !== undefined && { size: { width, height } }),
    ...(smaller && { variants: smaller.map(withoutBytes) }),
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(license && { license }),
    references: numbers.of(sources),
  };
}

/** Views are plain data. */
function withoutBytes({ mediaType, width, path }: PictureVariant): PictureVariant {
  return { mediaType, width, path };
}
