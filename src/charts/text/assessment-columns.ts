import type { Labels } from '../../model/labels/labels.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import { assessmentTags } from '../../model/values/assessment-words.ts';
import type { TableCell, TableHead } from './records-table.ts';

/** The columns for the status and confidence of records, each only if a record has one. */
export function assessmentColumns(
  records: readonly Assessment[],
  labels: Labels,
): { heads: TableHead[]; cellsOf: (record: Assessment) => TableCell[] } {
  const keys = (['status', 'confidence'] as const).filter((key) =>
    records.some((record) => record[key]),
  );
  return {
    heads: keys.map((key) => ({ label: labels[key] })),
    cellsOf: (record) =>
      keys.map((key) => {
        const [tag] = assessmentTags({ [key]: record[key] }, labels);
        return tag ? { text: tag.word, value: tag.shape } : null;
      }),
  };
}
