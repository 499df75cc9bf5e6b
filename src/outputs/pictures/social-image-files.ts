import { socialImagePath } from '../../model/addresses/page-files.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { buildArticleViews } from '../../views/article/article-page-type.ts';
import { buildEntityViews } from '../../views/entity/entity-page-type.ts';
import { buildFreePageViews } from '../../views/free-page/free-page-type.ts';
import type { ViewInput } from '../../views/page-type/view-input.ts';
import type { KindView } from '../../views/parts/links/kind-view.ts';
import type { ProsePageView } from '../../views/parts/prose/prose-page-view.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import type { DrawnFile } from '../file-family/output-file.ts';
import { themeSheet } from '../theme/theme-sheet.ts';
import { measureText, pictureColors } from './picture-look.ts';
import { socialImageMarks, type SocialImage } from './social-image.ts';
import { kindColors, lightColor } from './standalone-sheet.ts';

/**
 * The pictures for where pages are shared: one for the site, which its lists have too, and one for each page of prose
 * whose author has given none. A chart's page has the chart.
 */
export const socialImageFiles: FileFamily = {
  offline: [],
  reserves: ['social'],
  files(input) {
    const { site } = input;
    if (!site.socialImage) return [];
    const { accent, draw } = input.once(socialLook);
    const ofSite = { title: site.title, summary: site.description, color: accent };
    const prose = [...input.once(buildArticleViews), ...input.once(buildFreePageViews)];
    return [
      { path: socialImagePath(sitePath()), marks: () => draw(ofSite) },
      ...prose.flatMap((view) => ofPage(view, input)),
      ...input.once(buildEntityViews).flatMap((view) => ofPage(view, input, view.kind)),
    ];
  },
};

/** How the pictures of a site look. */
interface SocialLook {
  accent: string;
  colorOf: ReadonlyMap<string, string>;
  draw: (card: Omit<SocialImage, 'siteTitle'>) => string;
}

function socialLook({ site }: ViewInput): SocialLook {
  const { hair, ...colors } = pictureColors();
  const look = { colors: { ...colors, rule: hair }, measure: measureText };
  return {
    accent: site.accent ?? lightColor('accent'),
    colorOf: kindColors(themeSheet(site)),
    draw: (image) => socialImageMarks({ ...image, siteTitle: site.title }, look),
  };
}

function ofPage(
  view: ProsePageView & { date?: PartialDate },
  input: ViewInput,
  kind?: KindView,
): DrawnFile[] {
  const path = socialImagePath(view.path);
  if (view.image !== path) return [];
  const { accent, colorOf, draw } = input.once(socialLook);
  const image = (): Omit<SocialImage, 'siteTitle'> => ({
    title: view.title,
    summary: view.summary,
    color: colorOf.get(kind?.id ?? '') ?? accent,
    ...(kind && { kicker: kind.label }),
    ...(view.date && { date: formatPartialDate(view.date, view.lang ?? input.language) }),
  });
  return [{ path, marks: () => draw(image()) }];
}
