import type { PlannedFile } from '../../importing/plan/import-plan.ts';
import { exampleNote } from '../../load/tables/example-rows.ts';
import { fixOfTable } from '../../load/folder/text-file.ts';
import { guessColumns } from '../../load/tables/guess-columns.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Records } from '../../model/records/records.ts';
import { commentedKeys } from './commented-keys.ts';
import { RefusalError } from './refusal-error.ts';
import { yamlText } from './yaml-text.ts';

/**
 * A new dataset: the description of a table, and the table with two example rows.
 * @param entity An entity of the site, of which the rows are; without one, the table has no column for entities.
 */
export function datasetFiles(
  id: string,
  title: string,
  entity: string | undefined,
  today: PartialDate,
): PlannedFile[] {
  const row = (first: string | undefined, ...cells: string[]): string =>
    [...(first === undefined ? [] : [first]), ...cells].join(',');
  const year = Number(today.slice(0, 4));
  const table = [
    row(entity && 'entity', 'date', 'value', 'source', 'note'),
    row(entity, String(year - 2), '100', '', exampleNote),
    row(entity, String(year - 1), '120', '', exampleNote),
  ];
  const columns = [
    ...(entity === undefined ? [] : ['entity: {type: entity} # id of an entity']),
    'date: {type: date} # day, month or year',
    'value: {type: number} # or {type: number, label: Turnover, unit: US$ m, decimals: 1}',
    'source: {type: source} # key of the source of the row',
    'note: {type: text}',
  ];
  return [
    { path: `data/${id}.yaml`, content: description(title, columns) },
    { path: `data/${id}.csv`, content: `${table.join('\n')}\n` },
  ];
}

/**
 * The description of a table that is there, with the types that its cells have.
 * @throws RefusalError if the first line is no header, or the table is not UTF-8: its headings would be wrong.
 */
export function describedTable(
  path: string,
  title: string,
  table: string,
  records: Records,
): PlannedFile {
  if (table.includes('\uFFFD')) throw new RefusalError(`\`${path}\` is not UTF-8. ${fixOfTable}`);
  const { columns, decimal, hasHeader } = guessColumns(table, {
    entities: new Set(
      records.entities.flatMap((each) => [each.id.toLowerCase(), each.title.toLowerCase()]),
    ),
    sources: new Set<string>(records.sources.map(({ key }) => key)),
  });
  if (columns.length === 0) {
    throw new RefusalError(
      `\`${path}\` is empty. Write a line of headings and at least one row, or remove it.`,
    );
  }
  if (!hasHeader) {
    throw new RefusalError(
      `The first line of \`${path}\` does not name each column. Delete lines above the headings, give each column below a merged heading its own, and delete columns without one. Then run this again.`,
    );
  }
  const lines = columns.map((column) => `${yamlText(column.id)}: {type: ${column.type}}`);
  return {
    path: path.replace(/\.csv$/i, '.yaml'),
    content: description(title, lines, decimal === ','),
  };
}

function description(title: string, columns: readonly string[], hasDecimalCommas = false): string {
  const keys = commentedKeys('datasetSchema', {
    description: 'Turnover of a year, as stated in the register.',
    source: 'key-of-the-source',
    license: 'CC-BY-4.0',
    profile: 'true',
    staleAfter: '400d',
    ...(!hasDecimalCommas && { decimal: '","' }),
  });
  return `title: ${yamlText(title)}
${keys}${hasDecimalCommas ? 'decimal: ","\n' : ''}columns:
${columns.map((column) => `  ${column}\n`).join('')}`;
}
