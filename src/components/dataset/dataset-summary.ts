import type { DatasetView } from '../../views/dataset/dataset-view.ts';
import { counted, fill, type Words } from '../../model/labels/labels.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { listCommaIn } from '../../model/text/language.ts';
import { countIn } from '../../model/labels/count-in.ts';

/** Columns that say how sure a row is and who says so; nearly all tables have them. */
const columnsAboutRows = new Set(['source', 'confidence', 'status']);

/** Names of columns at most in a list of datasets. */
const mostColumns = 8;

/** A one-line summary of a dataset: number of rows and time span. */
export function datasetSummary(
  { rowCount, period }: Pick<DatasetView, 'rowCount' | 'period'>,
  words: Words,
): string[] {
  const { language, labels } = words;
  const dates = periodOf(period, words);
  return [
    counted(countIn(language, rowCount), labels.rowCountOne, labels.rowCount),
    ...(dates ? [dates] : []),
  ];
}

/** The time span of a dataset in words, empty without dates. A line ends only between its dates. */
export function periodOf(
  period: DatasetView['period'],
  { language, labels }: Words,
  style: 'long' | 'short' = 'long',
): string {
  if (!period) return '';
  const inOnePiece = (date: PartialDate): string =>
    formatPartialDate(date, language, style).replaceAll(' ', '\u00a0');
  const [from, to] = [inOnePiece(period.from), inOnePiece(period.to)];
  return from === to ? from : fill(labels.period, { from, to });
}

/** What the columns of a dataset hold, as far as a line has room for it. */
export function columnsInShort(
  { columns }: Pick<DatasetView, 'columns'>,
  language: string,
): string {
  const names = columns.filter(({ type }) => !columnsAboutRows.has(type)).map(({ label }) => label);
  const shown = names.slice(0, mostColumns).join(listCommaIn(language));
  return names.length > mostColumns ? `${shown} …` : shown;
}
