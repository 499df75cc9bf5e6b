import { chartTypeNames, chartTypesByName } from '../../charts/types/chart-types.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import type { Records } from '../../model/records/records.ts';
import { commentedKeys } from './commented-keys.ts';
import { RefusalError } from './refusal-error.ts';
import { yamlText } from './yaml-text.ts';

/**
 * Text of a new chart.
 * @param subject The id of a dataset, or a type that draws entities of the site: `network`.
 * @throws RefusalError if it is neither, or no chart shows the columns of the dataset.
 */
export function chartFile(subject: string, title: string, { datasets }: Records): string {
  const dataset = datasets.find(({ id }) => id === subject);
  if (dataset) return dataChartFile(title, dataset);
  const types = chartTypeNames.ofSite;
  if (types.includes(subject)) return siteChartFile(title, subject);
  const known = [...datasets.map(({ id }) => id), ...types];
  throw new RefusalError(
    `There is no dataset \`${subject}\`.${didYouMean(subject, known)} Name one of ${known.join(', ')}, or create one: npm run new -- dataset "A title"`,
  );
}

function dataChartFile(title: string, { id, table, cellNames, at }: Dataset): string {
  const [date, entity] = [table.column('date'), table.column('entity')];
  const numbers = table.columns.filter(({ type }) => type === 'number');
  const [first, second] = numbers;
  const [x, y] = date ? [date, first] : [first, second];
  if (!x || !y || !(date ?? entity)) {
    throw new RefusalError(
      `A chart needs a column of numbers, and one of dates or two of numbers by entity. \`${at.file}\` describes no such columns.`,
    );
  }
  const type = date ? 'line' : 'scatter';
  // Without entities, each column of a unit is a series.
  const alike =
    date && !entity ? numbers.flatMap((each) => (each.unit === y.unit ? [each.id] : [])) : [];
  const others = chartTypeNames.ofData.filter((each) => each !== type);
  const [some, other] = (cellNames?.entities ?? []).map(({ name }) => name);
  const shown = some !== undefined && {
    entities: `[${[some, other].filter(Boolean).join(', ')}]`,
    highlight: `[${some}]`,
  };
  return `title: ${yamlText(title)}
type: ${type} # or ${others.join(', ')}
data: ${id}
x: ${x.id}
y: ${alike.length > 1 ? `[${alike.join(', ')}]` : y.id}
${entity ? `series: ${entity.id}\n` : ''}${commentedKeys('chartSchema', {
    subtitle: 'US$ billion, end of quarter',
    ...shown,
    ...period,
    scale: 'log',
    baseline: '2021-02-17',
    facets: 'true',
    events: 'auto',
    ...words,
  })}`;
}

function siteChartFile(title: string, type: string): string {
  const { reads = [] } = chartTypesByName.get(type) ?? {};
  return `title: ${yamlText(title)}
type: ${type}
${commentedKeys('chartSchema', {
  subtitle: 'What is drawn, and of which years',
  entities: '[id-of-an-entity]',
  highlight: '[id-of-an-entity]',
  ...(reads.includes('from') && period),
  ...(reads.includes('layout') && ties),
  ...words,
})}`;
}

const period = { from: '2020-10', to: '2022-12' };
const ties = {
  layout: 'columns',
  columns: '[[agency, law], [company], [person]]',
  relations: '[owns]',
};
const words = {
  note: 'No figure is known for 2020.',
  description: 'What the drawing shows, in words.',
};
