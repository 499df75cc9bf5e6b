import { chartSchema } from '../../src/model/records/chart.ts';
import { datasetSchema } from '../../src/model/data/dataset.ts';
import { kindsSchema } from '../../src/model/kinds/kinds-schema.ts';
import { siteSettingsSchema } from '../../src/model/records/site-settings.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { calloutTable } from './callout-table.ts';
import { chartTypeTable } from './chart-type-table.ts';
import { describedSchema } from '../../src/editors/schemas/described-schema.ts';
import type { JsonSchema } from '../../src/editors/schemas/json-schema.ts';
import { directiveTable } from './directive-table.ts';
import { frontMatterTable } from './front-matter-table.ts';
import { htmlList } from './html-list.ts';
import { keyTable } from './key-table.ts';
import { builtInKindsTable, fieldMeaningsTable } from './kind-tables.ts';
import { code, markdownTable } from './markdown-table.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { problemTable } from './problem-table.ts';
import { commentsOfItems, commentsOfKeys } from './source-comments.ts';
import { textOf } from './source-file.ts';
import { wordTable } from './word-table.ts';

/** Generators of the parts of the reference, by the name in their marks. */
export const referenceTables: Readonly<Record<string, () => string>> = {
  'site-yaml': () => keyTable(schemas.site()),
  labels: labelTable,
  'kinds-yaml': () => keyTable(valuesOf(schemas.kinds())),
  'kind-fields': () => keyTable(valuesOf(valuesOf(schemas.kinds()).properties?.['fields'])),
  'field-types': () => words('type', 'fieldTypes'),
  'built-in-kinds': builtInKindsTable,
  'field-meanings': fieldMeaningsTable,
  'date-marks': () => words('marks', 'dateMarks'),
  flows: () => words('flow', 'flows'),
  'front-matter': frontMatterTable,
  'sourced-values': () => words('key', 'sourcedValueKeys'),
  relations: () => words('key', 'relationKeys'),
  picture: () => words('key', 'pictureKeys'),
  directives: directiveTable,
  callouts: calloutTable,
  html: htmlList,
  'reserved-names': () => `${[...reservedNames].map(code).join(', ')}.`,
  dataset: () => keyTable(schemas.dataset()),
  'dataset-columns': () => keyTable(valuesOf(schemas.dataset().properties?.['columns'])),
  'column-types': () => words('type', 'columnTypes'),
  chart: () => keyTable(schemas.chart()),
  'chart-types': chartTypeTable,
  problems: problemTable,
};

/** A code block with the usage text of a command. */
export function usageBlock(command: string): string {
  return `\`\`\`text\n${textOf('usage', `src/cli/${command}.ts`)}\`\`\``;
}

const schemas = {
  site: () => describedSchema(siteSettingsSchema, commentsOfKeys('siteSettingsSchema')),
  kinds: () => describedSchema(kindsSchema, commentsOfKeys('kindsSchema')),
  dataset: () => describedSchema(datasetSchema, commentsOfKeys('datasetSchema')),
  chart: () => describedSchema(chartSchema, commentsOfKeys('chartSchema')),
};

/** The schema of the values of a map. */
function valuesOf(map: JsonSchema | undefined): JsonSchema {
  if (typeof map?.additionalProperties === 'object') return map.additionalProperties;
  throw new Error('The schema is not a map.');
}

function words(head: string, list: string): string {
  return wordTable([head, 'what it is'], commentsOfItems(list));
}

/** The words of the interface, each with its key. */
function labelTable(): string {
  const rows = Object.entries(labelsFor('en')).map(([key, text]) => [code(key), text]);
  return markdownTable(['key', 'in English'], rows);
}
