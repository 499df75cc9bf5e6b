import { textWidth } from './charts/text-width.ts';
import { socialCardMarks, type SocialCard } from './exports/social-card.ts';
import type { SocialPicture } from './exports/social-worker.ts';
import { socialCardPath } from './graph/page-files.ts';
import type { ArticleView } from './graph/views/article-view.ts';
import type { EntityView } from './graph/views/entity-view.ts';
import type { PageView } from './graph/views/page-view.ts';
import type { ProsePageView } from './graph/views/prose-page-view.ts';
import type { SiteView } from './graph/views/site-view.ts';
import { formatPartialDate, type PartialDate } from './model/partial-date.ts';
import { sitePath } from './model/path.ts';
import { kindColors, lightColor } from './styles/standalone-sheet.ts';
import { themeSheet } from './styles/theme-sheet.ts';

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
export function socialPictures({ site, articles, pages, entities }: SharedPages): SocialPicture[] {
  if (!site.socialCard) return [];
  const accent = site.accent ?? lightColor('accent');
  const colorOf = kindColors(themeSheet(site));
  const colors = {
    paper: lightColor('paper'),
    ink: lightColor('ink'),
    quiet: lightColor('ink-2'),
    rule: lightColor('hair'),
  };
  const measure = (text: string, size: number, weight: 400 | 600): number =>
    textWidth(text, size, weight === 600 ? 'bold' : 'regular');
  const picture = (
    path: ProsePageView['path'],
    card: Omit<SocialCard, 'siteTitle'>,
  ): SocialPicture => ({
    file: decodeURI(socialCardPath(path)).replace(/^\/social\//, ''),
    marks: socialCardMarks({ ...card, siteTitle: site.title }, { colors, measure }),
  });
  const ofPage = (view: ProsePageView & { date?: PartialDate }, kind?: EntityView['kind']) =>
    view.image === socialCardPath(view.path)
      ? [
          picture(view.path, {
            title: view.title,
            summary: view.summary,
            color: colorOf.get(kind?.id ?? '') ?? accent,
            ...(kind && { kicker: kind.label }),
            ...(view.date && { date: formatPartialDate(view.date, view.lang ?? site.language) }),
          }),
        ]
      : [];
  return [
    picture(sitePath(), { title: site.title, summary: site.description, color: accent }),
    ...[...articles, ...pages].flatMap((view) => ofPage(view)),
    ...entities.flatMap((view) => ofPage(view, view.kind)),
  ];
}
