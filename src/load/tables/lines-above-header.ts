import { shorten } from '../yaml/field-reader.ts';
import { headingsOf } from './csv-table.ts';

/** Lines above a header are few: a title, the unit, the source. */
const mostLinesAbove = 30;

/**
 * Finds lines above the header, as spreadsheets have them: a title, a source, or `sep=;` for Excel. Nothing of the first
 * line is a heading then, and a later one has most of them.
 */
export function findLinesAboveHeader(
  text: string,
  known: ReadonlySet<string>,
): { message: string; fix: string } | undefined {
  const lines = text.split('\n', mostLinesAbove);
  const [first = '', ...others] = lines;
  if (knownIn(first, known) > 0) return undefined;
  const index = others.findIndex((line) => knownIn(line, known) > known.size / 2);
  if (index < 0) return undefined;
  const headerLine = index + 2;
  const above = index === 0 ? 'the line' : `the ${index + 1} lines`;
  return {
    message: `The first line, \`${shorten(first.trim())}\`, is not the header, which is in line ${headerLine}.`,
    fix: `Delete ${above} above the header. What they say belongs in the description.`,
  };
}

function knownIn(line: string, known: ReadonlySet<string>): number {
  return headingsOf(line, known).filter((heading) => known.has(heading)).length;
}
