import type { Graph } from '../../../connect/graph.ts';
import { findPicture } from '../../../link/pictures/find-picture.ts';
import { assetPath } from '../../../model/addresses/asset-path.ts';
import { socialImagePath } from '../../../model/addresses/page-files.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import type { ProsePageView } from './prose-page-view.ts';
import type { Article, Page } from '../../../model/records/article.ts';
import type { Entity } from '../../../model/records/entity.ts';

/**
 * The image for where a page is shared: the picture that its author gives, or a social image if the site has them. Where
 * pages are shared, SVG is not shown.
 */
export function pageImage(graph: Graph, prose: Article | Page | Entity): SitePath | undefined {
  const found = prose.image && findPicture(prose.image.src, prose.file, graph);
  const given = found?.status === 'found' ? assetPath(found.asset.file) : undefined;
  if (given && !isSvg(given)) return given;
  if (hasSocialImage(graph, prose)) return socialImagePath(prose.path);
  return graph.records.settings.socialCards === false ? given : undefined;
}

/** What a page's frame says of its image: a social image has the title for its words. */
export function sharedImage({ image, picture }: Pick<ProsePageView, 'image' | 'picture'>): {
  image: SitePath | undefined;
  imageAlt: string | undefined;
} {
  return { image, imageAlt: image === picture?.path ? picture?.alt : undefined };
}

function isSvg(path: SitePath): boolean {
  return /\.svg$/i.test(path);
}

function hasSocialImage({ records }: Graph, { type }: Article | Page | Entity): boolean {
  const { socialCards } = records.settings;
  return socialCards === true || (socialCards === 'articles' && type === 'article');
}
