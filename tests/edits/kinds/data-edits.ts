import { idOf, pathsIn, textOf, type Content } from '../content.ts';
import type { Edit, EditKind } from '../edit.ts';
import { withKey } from '../front-matter.ts';
import type { Random } from '../../../bench/random.ts';
import { sentence } from './text-edits.ts';

/** Edits of datasets, their descriptions, and charts. */
export const dataEdits = {
  cellChanged: (content, random) =>
    withRow(content, random, 'changes a number', (row) =>
      row.replace(thirdCell, `$1${random.integer(1, 999)}.5`),
    ),
  cellEmptied: (content, random) =>
    withRow(content, random, 'empties a cell', (row) => row.replace(thirdCell, '$1')),
  cellMisspelt: (content, random) =>
    withRow(content, random, 'writes a number that is none', (row) =>
      row.replace(thirdCell, '$1abc'),
    ),
  rowRemoved: (content, random) => withRow(content, random, 'removes a row', () => ''),
  columnTextChanged: (content, random) => {
    const path = random.pick(pathsIn(content, /^data\/.*\.yaml$/));
    const changed = textOf(content, path).replace(
      /("?label"?: ?"?)([^",}]+)/,
      (_, head: string) =>
        `${head}${random.pick(['Worth', 'Height', '数值'])} ${random.integer(1, 9)}`,
    );
    return { what: `renames a column of ${path}`, files: { [path]: changed } };
  },
  datasetTitleChanged: (content, random) => {
    const path = random.pick(pathsIn(content, /^data\/.*\.yaml$/));
    return withYamlKey(content, path, 'title', sentence(random));
  },
  profileChanged: (content, random) =>
    withYamlKey(content, 'data/market-value.yaml', 'profile', random.chance(0.5)),
  chartTitleChanged: (content, random) =>
    withYamlKey(
      content,
      chart(content, random),
      random.pick(['title', 'subtitle', 'note', 'description']),
      sentence(random),
    ),
  chartSettingChanged: (content, random) => {
    const [key, value] = random.pick<[string, unknown]>([
      ['type', 'bar'],
      ['type', 'line'],
      ['scale', 'log'],
      ['from', '2018-06'],
      ['events', 'auto'],
      ['facets', true],
      ['entities', undefined],
    ]);
    return withYamlKey(content, chart(content, random), key, value);
  },
  chartAdded: (_, random) => {
    const path = `charts/added-${random.integer(1, 9)}.yaml`;
    return {
      what: `adds ${path}`,
      files: {
        [path]: `title: ${sentence(random)}\ntype: line\ndata: market-value\nentities: [company-1, company-7]\n`,
      },
    };
  },
  chartDeleted: (content, random) => {
    const path = chart(content, random);
    return { what: `deletes ${path}`, files: { [path]: undefined } };
  },
  chartRenamed: (content, random) => {
    const path = chart(content, random);
    return {
      what: `renames ${path}`,
      files: {
        [path]: undefined,
        [`charts/${idOf(path)}-${random.integer(1, 9)}.yaml`]: textOf(content, path),
      },
    };
  },
} satisfies Record<string, EditKind>;

/** The first column of numbers in each table, after an entity and a date. */
const thirdCell = /^([^,]*,[^,]*,)[^,]*/;

function chart(content: Content, random: Random): string {
  return random.pick(pathsIn(content, /^charts\/.*\.yaml$/));
}

function withYamlKey(content: Content, path: string, key: string, value: unknown): Edit {
  return {
    what: `sets \`${key}\` of ${path} to ${JSON.stringify(value) ?? 'nothing'}`,
    files: { [path]: withKey(textOf(content, path), key, value) },
  };
}

/** Changes one row of one table; its header stays. */
function withRow(
  content: Content,
  random: Random,
  what: string,
  change: (row: string) => string,
): Edit {
  const path = random.pick(pathsIn(content, /^data\/.*\.csv$/));
  const [head = '', ...rows] = textOf(content, path).trimEnd().split('\n');
  const chosen = random.integer(0, rows.length - 1);
  const lines = [head, ...rows.map((row, index) => (index === chosen ? change(row) : row))];
  return {
    what: `${what} in row ${chosen + 1} of ${path}`,
    files: { [path]: `${lines.filter((line) => line !== '').join('\n')}\n` },
  };
}
