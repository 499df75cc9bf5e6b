import type { Column } from '../../model/data/column.ts';
import { warning, type Problem } from '../../model/problems/problem.ts';

/** Of one number alone, nothing can be said. */
const fewest = 3;

/**
 * Finds columns of which each point may divide thousands: `1.234` in a table with semicolons, as spreadsheets write them
 * where the comma is the decimal sign. It would be read as a little more than one. `decimals:` says that it is not so.
 */
export class PointsOfThousands {
  readonly #found = new Map<
    Column,
    { text: string; line: number; count: number; isSure: boolean }
  >();

  take(text: string, column: Column, line: number): void {
    if (column.type !== 'number' || column.decimals !== undefined) return;
    const hasPoint = text.includes('.');
    // Where `12345` has no point, points divide no thousands.
    if (!hasPoint && !/^[+-]?\d{4,}$/.test(text)) return;
    const known = this.#found.get(column) ?? { text, line, count: 0, isSure: false };
    known.count += 1;
    known.isSure ||= !hasPoint || !/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text);
    this.#found.set(column, known);
  }

  problems(file: string): Problem[] {
    return [...this.#found].flatMap(([{ id }, { text, line, count, isSure }]) => {
      if (isSure || count < fewest) return [];
      const message = `Each point in the column \`${id}\` has three digits behind it, as in \`${text}\`, which is read as a fraction.`;
      const fix = `If points divide thousands, write \`decimal: ","\` into the description, and \`${text.replace('.', '')}\` here. If not, write \`decimals: 3\` for the column.`;
      return [warning({ file, line, column: 1 }, 'invalid-number', message, fix)];
    });
  }
}
