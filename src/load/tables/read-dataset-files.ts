import { addProblems, type Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { readContentText } from '../folder/content-text.ts';
import type { FileMemory } from '../folder/file-memory.ts';
import type { ColumnWords } from './column-words.ts';
import { readDataset, type DatasetReading, type TextFile } from './dataset-file.ts';

/**
 * Reads a dataset from its description and its table.
 * @param memory What this process has read: of two files that are the same, nothing is read again.
 */
export function readDatasetFiles(
  description: ContentFile,
  table: ContentFile,
  words: ColumnWords,
  memory?: FileMemory,
): DatasetReading {
  const others = `${description.file} ${description.state ?? ''} ${JSON.stringify(words)}`;
  const known = memory?.find(table, others);
  if (known) return known as DatasetReading;
  const reading = readAgain(description, table, words);
  memory?.keep(table, others, reading);
  return reading;
}

function readAgain(
  description: ContentFile,
  table: ContentFile,
  words: ColumnWords,
): DatasetReading {
  const problems: Problem[] = [];
  const [described, tabled] = [readText(description, problems), readText(table, problems)];
  if (!described || !tabled) return { problems };
  const { dataset, problems: found } = readDataset(described, tabled, description.stem, words);
  return { ...(dataset && { dataset }), problems: [...problems, ...found] };
}

function readText(content: ContentFile, problems: Problem[]): TextFile | undefined {
  const { text, hadLoneReturns, problems: found } = readContentText(content);
  addProblems(problems, found);
  if (text === undefined) return undefined;
  return { file: content.file, text, ...(hadLoneReturns && { hadLoneReturns }) };
}
