import type { Column } from '../../model/data/column.ts';
import { datasetSchema, type Dataset, type DatasetFile } from '../../model/data/dataset.ts';
import { citedKey } from '../../model/ids/source-key.ts';
import { labelFromId } from '../../model/kinds/label-from-id.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { warning, type Position, type Problem } from '../../model/problems/problem.ts';
import { startOfFile, startOfText } from '../../model/problems/start-of-file.ts';
import { fileId } from '../folder/identifier.ts';
import { validate } from '../yaml/schema-problems.ts';
import type { ColumnWords } from './column-words.ts';
import { warnExampleRows } from './example-rows.ts';
import { readTable } from './table-rows.ts';
import { findWideTable } from './wide-table.ts';
import { parseFilledYaml } from '../yaml/parse-filled-yaml.ts';
import { findNode, type YamlNode } from '../yaml/yaml-node.ts';

/** A file and its text. */
export interface TextFile {
  file: string;
  text: string;
  /** True if a CR without LF ended a line of the file: the text has LF there, as few other programs would read it. */
  hadLoneReturns?: true;
}

/** A dataset, unless its files are too faulty, and their problems. */
export interface DatasetReading {
  dataset?: Dataset;
  problems: Problem[];
}

/** Reads a dataset from its table and the description beside it. */
export function readDataset(
  description: TextFile,
  tableFile: TextFile,
  stem: string,
  words: ColumnWords = {},
): DatasetReading {
  const described = readDescription(description, stem);
  const identified = fileId(stem, undefined, description.file);
  const problems = [...described.problems, ...identified.problems];
  if (!described.value || !described.node || !described.kept) return { problems };

  const { value, node, kept } = described;
  const columns = toColumns(value, words);
  const lost = lostColumns(node, columns);
  const tableReading = readTable(tableFile, [...columns, ...lost], value.decimal);
  // Which rows have the same key is not known without all columns.
  const tableProblems = tableReading.problems.filter(
    ({ code }) => lost.length === 0 || code !== 'duplicate-row',
  );
  const staleAfterDays = value.staleAfter ? Number.parseInt(value.staleAfter, 10) : undefined;
  const sources = [value.source ?? []].flat().map(citedKey);
  const dataset: Dataset = {
    id: identified.id,
    title: value.title,
    ...(value.description !== undefined && { description: value.description }),
    ...(value.license !== undefined && { license: value.license }),
    sources,
    sourcesAt: sources.map((_, index) => sourcePosition(kept, index)),
    cellNames: tableReading.cellNames,
    profile: value.profile,
    ...(value.profile && { profileAt: findNode(node, ['profile']).node.at }),
    ...(staleAfterDays !== undefined && {
      staleAfterDays,
      staleAfterAt: findNode(node, ['staleAfter']).node.at,
    }),
    table: tableReading.table,
    isPlainCsv: tableReading.isPlain && value.decimal === '.' && !tableFile.hadLoneReturns,
    file: tableFile.file,
    path: sitePath('data', identified.id),
    at: startOfFile(description.file),
  };
  const wide = wideDescription(value, node, description.file);
  const examples = warnExampleRows(tableFile.text, tableFile.file);
  return { dataset, problems: [...problems, ...wide, ...tableProblems, ...examples] };
}

/** @param title Stands in for one that is missing, so that the table is checked all the same. */
function readDescription(
  { file, text }: TextFile,
  title: string,
): {
  value?: DatasetFile;
  node?: YamlNode;
  /** Without faulty items of lists. */
  kept?: YamlNode;
  problems: Problem[];
} {
  const { node, problems } = parseFilledYaml(text, file, 'Write `title:` and `columns:`.');
  if (!node) return { problems };
  const validated = validate(node, datasetSchema, file, { title });
  const { value, kept } = validated;
  return { ...(value && { value }), node, kept, problems: [...problems, ...validated.problems] };
}

/** A description of a wide table: its numbers can be read, but charts and values by date have no dates. */
function wideDescription({ columns }: DatasetFile, node: YamlNode, file: string): Problem[] {
  const numbers = Object.entries(columns).filter(([, { type }]) => type === 'number');
  const wide = findWideTable(numbers.map(([id]) => id));
  if (!wide) return [];
  const keyAt = findNode(node, ['columns', wide.first]).entry?.keyAt;
  const at = { file, ...(keyAt ?? startOfText) };
  return [warning(at, 'invalid-csv', wide.message, wide.fix)];
}

function toColumns(file: DatasetFile, words: ColumnWords): Column[] {
  return Object.entries(file.columns).map(([id, { type, label, unit, decimals }]) => ({
    id,
    type,
    label: label ?? (id === type ? words[type] : undefined) ?? labelFromId(id),
    ...(unit !== undefined && { unit }),
    ...(decimals !== undefined && { decimals }),
  }));
}

/** Columns whose description has an error. They stand in as text, so that the table is not reported too. */
function lostColumns(node: YamlNode, read: readonly Column[]): Column[] {
  const { node: columns } = findNode(node, ['columns']);
  if (columns.type !== 'map') return [];
  const known = new Set(read.map(({ id }) => id));
  return [...columns.entries.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, type: 'text', label: id }));
}

function sourcePosition(node: YamlNode, index: number): Position {
  return findNode(node, ['source', index]).node.at;
}
