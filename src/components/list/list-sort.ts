/** An order that readers can choose for a list. */
export interface ListSort {
  /** Its name in the address: `?sort=date`. */
  id: string;
  label: string;
  type: 'text' | 'number' | 'date';
  /** Whether it starts with the largest or latest. */
  startsHigh?: boolean;
  /** How the page itself is sorted by it, if it is. */
  order?: 'ascending' | 'descending';
}

/** The orders that the columns of a table give; numbers and dates start with the largest and latest. */
export function sortsOf(columns: readonly Omit<ListSort, 'startsHigh'>[]): ListSort[] {
  return columns.map((column) => ({ ...column, startsHigh: column.type !== 'text' }));
}

/** The attributes of a heading or link that sorts a list. */
export function sortAttributes({ id, type, startsHigh, order }: ListSort): Record<string, string> {
  return {
    'data-sort': id,
    'data-as': type,
    ...(startsHigh && { 'data-high': '' }),
    ...(order && { 'data-own': order === 'descending' ? `-${id}` : id }),
  };
}
