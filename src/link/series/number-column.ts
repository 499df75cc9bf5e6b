import type { Column } from '../../model/data/column.ts';
import type { Problem } from '../../model/problems/problem.ts';

/** A column of numbers, or why there is none. */
export type FoundColumn =
  | { column: Column; fault?: undefined }
  | { column?: undefined; fault: Pick<Problem, 'message' | 'fix'> };

/** The number column with a name; without a name, the first one. */
export function findNumberColumn(
  { id, columns }: { id: string; columns: readonly Column[] },
  name: string | undefined,
): FoundColumn {
  const numbers = columns.filter(({ type }) => type === 'number');
  const column = numbers.find((each) => !name || each.id === name);
  if (column) return { column };
  const names = numbers.map((each) => `\`${each.id}\``).join(', ');
  return {
    fault: {
      message: `\`${id}\` has no column of numbers${name ? ` named \`${name}\`` : ''}.`,
      fix: names ? `It has ${names}.` : 'Name a dataset that holds numbers.',
    },
  };
}
