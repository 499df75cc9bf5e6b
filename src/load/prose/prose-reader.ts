import { digestOf, digestOfPlain } from '../../model/digest.ts';
import { noteDigest } from '../../model/records/record-digest.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { readContentText } from '../folder/content-text.ts';
import type { KeptReadings } from '../folder/kept-readings.ts';
import type { Reading } from '../yaml/field-reader.ts';
import { splitFrontMatter, type FrontMatter } from './front-matter.ts';

/** Makes the record of a Markdown file; `undefined` for a draft. */
export type MakeRecord<Made> = (
  front: FrontMatter,
  file: ContentFile,
  reading: Reading,
) => Made | undefined;

/** The record of a Markdown file, unless it is a draft, and its problems. */
export interface ProseReading<Made> {
  record?: Made | undefined;
  problems: Problem[];
}

/**
 * Reads the Markdown files of one kind of records.
 * @param others What the records depend on besides their files.
 * @param kept What an earlier run has read: a file with the same text is not read again.
 */
export function proseReader<Made extends object>(
  others: unknown,
  make: MakeRecord<Made>,
  kept: KeptReadings | undefined,
): (file: ContentFile) => ProseReading<Made> {
  const shared = digestOf(others);
  const memory = kept?.memory;
  const read = (file: ContentFile): ProseReading<Made> => {
    const { text, problems } = readContentText(file);
    if (text === undefined) return { problems };
    const madeFrom = digestOfPlain([shared, file.file, text]);
    const before = kept?.find(file.file);
    if (before?.madeFrom === madeFrom) {
      if (before.record) noteDigest(before.record, madeFrom);
      return before as ProseReading<Made>;
    }
    const front = splitFrontMatter(text, file.file);
    const reading: Reading = { file: file.file, problems: [...front.problems] };
    const record = make(front, file, reading);
    if (record) noteDigest(record, madeFrom);
    kept?.keep(file.file, { madeFrom, record, problems: reading.problems });
    return { record, problems: reading.problems };
  };
  return (file) => {
    const known = memory?.find(file, shared);
    if (known) return known as ProseReading<Made>;
    const reading = read(file);
    memory?.keep(file, shared, reading);
    return reading;
  };
}
