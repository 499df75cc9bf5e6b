import type { Column } from '../../model/data/column.ts';
import { hasLabels, labelsFor, type Labels } from '../../model/labels/labels.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';

/** Headings of columns that are named for their types, in the words of the site: `日期` for `date: {type: date}`. */
export type ColumnWords = Readonly<Partial<Record<Column['type'], string>>>;

/** The headings that the words of a site give; none in a language without words in the interface and in the site. */
export function columnWords({
  language,
  labels,
}: Pick<SiteSettings, 'language' | 'labels'>): ColumnWords {
  const words: Partial<Labels> = hasLabels(language) ? labelsFor(language, labels) : labels;
  const { entity, date, columnSource: source, confidence, status } = words;
  return {
    ...(entity && { entity }),
    ...(date && { date }),
    ...(source && { source }),
    ...(confidence && { confidence }),
    ...(status && { status }),
  };
}
