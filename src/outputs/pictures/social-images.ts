import { socialImageMarks, type SocialImage } from './social-image.ts';
import type { SocialImageFile } from './social-worker.ts';
import { socialImagePath } from '../../model/addresses/page-files.ts';
import type { ArticleView } from '../../views/article/article-view.ts';
import type { EntityView } from '../../views/entity/entity-view.ts';
import type { PageView } from '../../views/page/page-view.ts';
import type { ProsePageView } from '../../views/parts/prose/prose-page-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { measureText, pictureColors } from './picture-look.ts';
import { kindColors, lightColor } from './standalone-sheet.ts';
import { themeSheet } from '../theme/theme-sheet.ts';

export interface SharedPages {
  site: SiteView;
  articles: readonly ArticleView[];
  pages: readonly PageView[];
  entities: readonly EntityView[];
}

/**
 * The pictures for where pages are shared: one for the site, which its lists have too, and one for each page of prose
 * whose author has given none. A chart's page has the chart.
 */
export function socialImages({ site, articles, pages, entities }: SharedPages): SocialImageFile[] {
  if (!site.socialImage) return [];
  const accent = site.accent ?? lightColor('accent');
  const colorOf = kindColors(themeSheet(site));
  const { hair, ...colors } = pictureColors();
  const look = { colors: { ...colors, rule: hair }, measure: measureText };
  const imageOf = (
    path: ProsePageView['path'],
    image: Omit<SocialImage, 'siteTitle'>,
  ): SocialImageFile => ({
    file: decodeURI(socialImagePath(path)).replace(/^\/social\//, ''),
    marks: socialImageMarks({ ...image, siteTitle: site.title }, look),
  });
  const ofPage = (view: ProsePageView & { date?: PartialDate }, kind?: EntityView['kind']) =>
    view.image === socialImagePath(view.path)
      ? [
          imageOf(view.path, {
            title: view.title,
            summary: view.summary,
            color: colorOf.get(kind?.id ?? '') ?? accent,
            ...(kind && { kicker: kind.label }),
            ...(view.date && { date: formatPartialDate(view.date, view.lang ?? site.language) }),
          }),
        ]
      : [];
  return [
    imageOf(sitePath(), { title: site.title, summary: site.description, color: accent }),
    ...[...articles, ...pages].flatMap((view) => ofPage(view)),
    ...entities.flatMap((view) => ofPage(view, view.kind)),
  ];
}
