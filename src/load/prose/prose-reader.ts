import { digestOf, digestOfPlain } from '../../model/digest.ts';
import { noteDigest } from '../../model/records/record-digest.ts';
import type { Prose } from '../../model/records/prose.ts';
import { withoutText, withText } from '../../model/records/text-apart.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { ContentFile } from '../folder/content-files.ts';
import { readContentText } from '../folder/content-text.ts';
import type { KeptReading, KeptReadings } from '../folder/kept-readings.ts';
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
export function proseReader<Made extends Prose>(
  others: unknown,
  make: MakeRecord<Made>,
  kept: KeptReadings | undefined,
): (file: ContentFile) => ProseReading<Made> {
  const shared = digestOf(others);
  const memory = kept?.memory;
  const digestOfFile = (file: ContentFile, text: string): string =>
    digestOfPlain([shared, file.file, text]);
  /** The text of a file whose kept text is lost. */
  const readAgain = (file: ContentFile, madeFrom: string): string => {
    const { text } = readContentText(file);
    if (text === undefined || digestOfFile(file, text) !== madeFrom)
      throw new Error(`${file.file} has changed since it was read.`);
    return splitFrontMatter(text, file.file).markdown;
  };
  /** What was kept of a file, with its text; `undefined` if that is not kept. */
  const readable = (
    { madeFrom, record, problems }: KeptReading,
    file: ContentFile,
  ): ProseReading<Made> | undefined => {
    if (!record) return { problems };
    const textOf = kept?.textOf(file.file);
    if (!textOf) return undefined;
    const whole = withText<Made>(
      record as Omit<Made, 'markdown'>,
      () => textOf() ?? readAgain(file, madeFrom),
    );
    noteDigest(whole, madeFrom);
    return { record: whole, problems };
  };
  const read = (file: ContentFile): ProseReading<Made> => {
    const { text, problems } = readContentText(file);
    if (text === undefined) return { problems };
    const madeFrom = digestOfFile(file, text);
    const before = kept?.find(file.file);
    const known = before?.madeFrom === madeFrom && readable(before, file);
    if (known) return known;
    const front = splitFrontMatter(text, file.file);
    const reading: Reading = { file: file.file, problems: [...front.problems] };
    const record = make(front, file, reading);
    const found = withoutRepeats(reading.problems);
    const result = { madeFrom, record: record && withoutText(record), problems: found };
    kept?.keep(file.file, result);
    if (record) kept?.keepText(file.file, record.markdown);
    return readable(result, file) ?? { record, problems: found };
  };
  return (file) => {
    const known = memory?.find(file, shared);
    if (known) return known as ProseReading<Made>;
    const reading = read(file);
    memory?.keep(file, shared, reading);
    return reading;
  };
}

/** A value that is no YAML is reported as that alone, not also as the wrong type for its key. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const unread = new Set(problems.filter(({ code }) => code === 'invalid-yaml').map(placeOf));
  return problems.filter(
    (problem) => problem.code !== 'invalid-value' || !unread.has(placeOf(problem)),
  );
}

function placeOf({ line, column }: Problem): string {
  return `${line}:${column}`;
}
