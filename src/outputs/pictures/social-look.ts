import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { KindView } from '../../views/parts/links/kind-view.ts';
import { themeSheet, type SiteTheme } from '../theme/theme-sheet.ts';
import { measureText, pictureColors } from './picture-look.ts';
import { socialImageMarks, type SocialImage } from './social-image.ts';
import { kindColors, lightColor } from './standalone-sheet.ts';

/** The common look of all social images of a site. */
export interface SocialSite extends SiteTheme {
  title: string;
  description: string;
  language: string;
}

/** The facts of a page on its social image. */
export interface SocialPage {
  title: string;
  summary: string;
  date?: PartialDate;
  /** If it is not that of the site. */
  lang?: string;
}

/** The social images of a site, as marks. */
export interface SocialLook {
  ofSite(): string;
  /** @param kind of an entity. */
  ofPage(page: SocialPage, kind?: KindView): string;
}

/** Sets the social images of a site. */
export function socialLook(site: SocialSite): SocialLook {
  const { hair, ...colors } = pictureColors();
  const look = { colors: { ...colors, rule: hair }, measure: measureText };
  const accent = site.accent ?? lightColor('accent');
  const colorOf = kindColors(themeSheet(site));
  const draw = (image: Omit<SocialImage, 'siteTitle'>): string =>
    socialImageMarks({ ...image, siteTitle: site.title }, look);
  return {
    ofSite: () =>
      draw({
        title: site.title,
        language: site.language,
        summary: site.description,
        color: accent,
      }),
    ofPage: ({ title, summary, date, lang: language = site.language }, kind) =>
      draw({
        title,
        language,
        summary,
        color: colorOf.get(kind?.id ?? '') ?? accent,
        ...(kind && { kicker: kind.label }),
        ...(date && { date: formatPartialDate(date, language) }),
      }),
  };
}
