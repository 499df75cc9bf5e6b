import { addToList } from '../../model/add-to-list.ts';
import type { CsvRecord, Delimiter } from './csv-table.ts';
import { delimiterNames } from './row-length.ts';

/** The rows of a table whose cells are separated otherwise than its headings, as in one joined of two files. */
export interface SeparatedOtherwise {
  /** Notes a row if it is one of them. */
  take(record: CsvRecord): boolean;
  /** What to say of them, once for each delimiter, at the first row. */
  faults(): { line: number; message: string; fix: string }[];
}

/**
 * Finds rows that have too few cells, but as many as the header with another delimiter.
 * @param headings Number of headings.
 */
export function findSeparatedOtherwise(headings: number, ofHeader: Delimiter): SeparatedOtherwise {
  const lines = new Map<Delimiter, number[]>();
  const others = (Object.keys(delimiterNames) as Delimiter[]).filter((each) => each !== ofHeader);
  return {
    take({ line, cells }) {
      if (cells.length >= headings) return false;
      const row = cells.join(ofHeader);
      const found = others.find((each) => row.split(each).length === headings);
      if (found) addToList(lines, found, line);
      return found !== undefined;
    },
    faults: () =>
      [...lines].map(([delimiter, [line = 1, ...more]]) => {
        const rows = `${more.length} more ${more.length === 1 ? 'row' : 'rows'}`;
        const place = more.length > 0 ? `this row, and in ${rows}` : 'this row';
        const [here, there] = [delimiterNames[delimiter], delimiterNames[ofHeader]];
        return {
          line,
          message: `In ${place}, a ${here} separates the cells; in the header, a ${there} does.`,
          fix: 'Use the same separator for all headings and cells of the table.',
        };
      }),
  };
}
