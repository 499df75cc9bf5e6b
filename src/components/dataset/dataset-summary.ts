import type { DatasetView } from '../../views/dataset/dataset-view.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';

/** A one-line summary of a dataset: number of rows, time span and licence. */
export function datasetSummary(
  { rowCount, period, license }: Pick<DatasetView, 'rowCount' | 'period' | 'license'>,
  language: string,
  labels: Labels,
): string[] {
  const count = rowCount.toLocaleString(language);
  const [from, to] = [period?.from, period?.to].map((date) =>
    date ? formatPartialDate(date, language) : '',
  );
  return [
    rowCount === 1 ? labels.rowCountOne : fill(labels.rowCount, { count }),
    ...(from && to ? [from === to ? from : fill(labels.period, { from, to })] : []),
    ...(license ? [fill(labels.license, { license })] : []),
  ];
}
