import { socialImagePath } from '../../model/addresses/page-files.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { buildArticleViews } from '../../views/article/article-page-type.ts';
import { buildEntityViews } from '../../views/entity/entity-page-type.ts';
import { buildFreePageViews } from '../../views/free-page/free-page-type.ts';
import type { ViewInput } from '../../views/page-type/view-input.ts';
import type { KindView } from '../../views/parts/links/kind-view.ts';
import type { ProsePageView } from '../../views/parts/prose/prose-page-view.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import type { DrawnFile } from '../file-family/output-file.ts';
import { socialLook, type SocialLook, type SocialPage } from './social-look.ts';

/**
 * The pictures for where pages are shared: one for the site, which its lists have too, and one for each page of prose
 * whose author has given none. A chart's page has the chart.
 */
export const socialImageFiles: FileFamily = {
  offline: [],
  reserves: ['social'],
  files(input) {
    if (!input.site.socialImage) return [];
    const look = input.once(lookOf);
    const prose = [...input.once(buildArticleViews), ...input.once(buildFreePageViews)];
    return [
      { path: socialImagePath(sitePath()), marks: look.ofSite },
      ...prose.flatMap((view) => imageOf(view, look)),
      ...input.once(buildEntityViews).flatMap((view) => imageOf(view, look, view.kind)),
    ];
  },
};

function lookOf({ site }: ViewInput): SocialLook {
  return socialLook(site);
}

function imageOf(
  view: ProsePageView & Pick<SocialPage, 'date'>,
  look: SocialLook,
  kind?: KindView,
): DrawnFile[] {
  const path = socialImagePath(view.path);
  return view.image === path ? [{ path, marks: () => look.ofPage(view, kind) }] : [];
}
