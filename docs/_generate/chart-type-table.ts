import { chartTypeNames, chartTypesByName } from '../../src/charts/types/chart-types.ts';
import { code, markdownTable } from './markdown-table.ts';
import { commentsOfKeys } from './source-comments.ts';

/** The types of chart: what each shows, and the keys that it reads and others ignore. */
export function chartTypeTable(): string {
  const comments = commentsOfKeys('chartTypes');
  const rows = [...chartTypeNames.ofData, ...chartTypeNames.ofSite].map((name) => {
    const { reads = [], partlyReads = [] } = chartTypesByName.get(name) ?? {};
    const keys = reads.map((key) => {
      const form = partlyReads.find((each) => each.key === key)?.readBy;
      return form === undefined ? code(key) : `${code(key)} (${form})`;
    });
    const comment = comments.get(name);
    if (!comment)
      throw new Error(`\`${name}\` has no comment in \`chartTypes\` for the reference.`);
    return [code(name), comment, keys.join(', ')];
  });
  return markdownTable(['type', 'shows', 'reads'], rows);
}
