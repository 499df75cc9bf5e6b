import type { Graph } from '../../../connect/graph.ts';
import { findPicture } from '../../../link/pictures/find-picture.ts';
import { assetPath } from '../../../model/addresses/asset-path.ts';
import { socialImagePath } from '../../../model/addresses/page-files.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import type { Article, Page } from '../../../model/records/article.ts';
import type { Entity } from '../../../model/records/entity.ts';

/** The image for where a page is shared: the picture that its author gives, or a social image if the site has them. */
export function pageImage(graph: Graph, prose: Article | Page | Entity): SitePath | undefined {
  const found = prose.image && findPicture(prose.image.src, prose.file, graph.assets);
  if (found?.status === 'found') return assetPath(found.asset.file);
  return hasSocialImage(graph, prose) ? socialImagePath(prose.path) : undefined;
}

function hasSocialImage({ records }: Graph, { type }: Article | Page | Entity): boolean {
  const { socialCards } = records.settings;
  return socialCards === true || (socialCards === 'articles' && type === 'article');
}
