import type { Column } from '../../model/data/column.ts';
import { didYouMean, nearest } from '../../model/problems/nearest.ts';
import { oneLine, shorten } from '../yaml/field-reader.ts';
import { findJoinedHeader } from './joined-header.ts';
import { findWideTable } from './wide-table.ts';

/** What is wrong with a header. */
export interface HeaderFault {
  /** Place of the heading; that of the first stands for the whole header. */
  index: number;
  message: string;
  fix: string;
}

/** Reads a header. Without columns, the table cannot be read as its description has it. */
export function readHeader(
  cells: readonly string[],
  described: readonly Column[],
): { columns?: Column[]; faults: HeaderFault[] } {
  const known = described.map((each) => each.id);
  const header = cells.map((cell) => nameOfHeading(cell, known));
  const unfit =
    findWideTable(header.filter((name) => !known.includes(name))) ??
    findJoinedHeader(header, known);
  if (unfit) return { faults: [{ ...unfit, index: header.indexOf(unfit.first) }] };

  const missing = known.filter((name) => !header.includes(name));
  const meant = header.map((name) => (known.includes(name) ? name : meantBy(name, missing)));
  const columns = header.map((name, index): Column => {
    // The cells below the second of two headings that mean one column are those of another.
    const isRepeated = meant.indexOf(meant[index]) < index;
    const column = isRepeated ? undefined : described.find(({ id }) => id === meant[index]);
    return column ?? { id: name, type: 'text', label: name };
  });
  const faults = [
    ...headingFaults(header, meant, known),
    ...missingFaults(missing.filter((name) => !meant.includes(name))),
  ];
  return { columns, faults };
}

/** The column that a misspelt heading means, or one with its unit: `Value (EUR m)`. */
function meantBy(name: string, missing: readonly string[]): string | undefined {
  const [start = ''] = name.toLowerCase().split(/[\s([,]/);
  return nearest(name, missing) ?? missing.find((each) => each.toLowerCase() === start);
}

/** A heading in one line: spreadsheets break long ones. */
function nameOfHeading(cell: string, known: readonly string[]): string {
  const name = cell.trim();
  return known.includes(name) ? name : oneLine(name);
}

/** @param meant The described columns that the headings mean. */
function headingFaults(
  header: readonly string[],
  meant: readonly (string | undefined)[],
  known: readonly string[],
): HeaderFault[] {
  const inOtherCase = header.flatMap((name, index) =>
    meant[index] !== name && meant[index]?.toLowerCase() === name.toLowerCase() ? [index] : [],
  );
  const [first = -1, ...others] = inOtherCase;
  const seen = new Set<string>();
  const isRepeated = header.map((name) => seen.size === seen.add(name).size);
  return [
    ...header.flatMap((name, index): HeaderFault[] => {
      if (name === '' || others.includes(index)) return [];
      if (isRepeated[index]) return [{ index, ...repeated(name) }];
      if (known.includes(name)) return [];
      const fault = unknown(name, meant[index], known);
      return [{ index, ...fault, ...(index === first && inCaseOf(fault, others.length)) }];
    }),
    ...emptyHeadings(header),
  ];
}

interface Words {
  message: string;
  fix: string;
}

function repeated(name: string): Words {
  const message = `The header has the column \`${shorten(name)}\` twice.`;
  return { message, fix: 'Rename one of the two.' };
}

function unknown(name: string, meant: string | undefined, known: readonly string[]): Words {
  const guess = meant === undefined ? didYouMean(name, known) : ` Did you mean \`${meant}\`?`;
  const message = `The description has no column \`${shorten(name)}\`.${guess}`;
  return { message, fix: 'Correct the heading, or describe the column under `columns:`.' };
}

/** Capitals are mostly those of the whole header. */
function inCaseOf({ message, fix }: Words, others: number): Words {
  if (others === 0) return { message, fix };
  const more = `${others} more ${others === 1 ? 'heading differs' : 'headings differ'}`;
  return {
    message: `${message} ${more} from the description in capitals.`,
    fix: 'Write the headings as the description has them, or its columns as the header has them.',
  };
}

/** Columns without a heading are one fault: mostly those that a spreadsheet adds after the last, or the numbers of rows. */
function emptyHeadings(header: readonly string[]): HeaderFault[] {
  const [first, ...others] = header.flatMap((name, index) => (name === '' ? [index] : []));
  if (first === undefined) return [];
  const more =
    others.length > 0 ? `, and so ${others.length === 1 ? 'is' : 'are'} ${others.length} more` : '';
  const message = `The heading of column ${first + 1} is empty${more}.`;
  const isWithin = header.slice(first).some((name) => name !== '');
  const merged = isWithin
    ? ' A spreadsheet saves the heading of merged cells above the first of their columns only.'
    : '';
  const fix = `Delete columns without a heading, or name and describe them.${merged}`;
  return [{ index: first, message, fix }];
}

function missingFaults(missing: readonly string[]): HeaderFault[] {
  return missing.map((name) => ({
    index: 0,
    message: `The column \`${name}\` is missing from the header.`,
    fix: 'Add it to the table, or remove it from the description.',
  }));
}
