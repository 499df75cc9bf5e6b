/** The marks of the values of each filter, by its id. */
export type FilterMarks = ReadonlyMap<string, ReadonlySet<number>>;

/** Which rows of a list are shown, and how many rows each value would show beside the choices in other filters. */
export interface Narrowed {
  shown: boolean[];
  counts: Map<number, number>;
}

/**
 * Narrows rows to those that have a chosen value of each filter with a choice.
 * @param rows The marks of each row.
 * @param chosen The marks chosen in each filter; a filter without a choice is absent.
 */
export function narrowList(
  rows: readonly ReadonlySet<number>[],
  filters: FilterMarks,
  chosen: FilterMarks,
): Narrowed {
  const counts = new Map<number, number>();
  const shown = rows.map((marks) => {
    const failed = [...chosen].filter(([, picks]) => ![...picks].some((mark) => marks.has(mark)));
    const [first] = failed;
    // A row that fails one filter would be shown by another choice there.
    const open = failed.length > 1 ? [] : first ? [first[0]] : [...filters.keys()];
    for (const mark of marks) {
      if (!open.some((id) => filters.get(id)?.has(mark))) continue;
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
    return failed.length === 0;
  });
  return { shown, counts };
}
