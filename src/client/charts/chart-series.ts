import { dateRows, type DateRow } from './date-rows.ts';

/** A value as it appears in the figure's table. */
export interface ChartPoint {
  time: number;
  date: string;
  value: string;
}

/** A series from the figure's table, in order of time. */
export interface ChartSeries {
  id: string;
  name: string;
  unit: string;
  points: ChartPoint[];
}

/** Reads the series of a figure from its table: one column for each series, or the rows of each series in turn. */
export function readSeries(table: HTMLTableElement): ChartSeries[] {
  const rows = dateRows(table);
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const columns = heads.filter((head) => head.dataset['series'] !== undefined);
  return columns.length > 0
    ? columns.map((head) => seriesOf(head, head.dataset['name'] ?? textOf(head), head, rows))
    : longSeries(heads.at(-1), rows);
}

/** Rows in turn: the first row of a series names it, and the rows after it belong to it. */
function longSeries(
  head: HTMLTableCellElement | undefined,
  rows: readonly DateRow[],
): ChartSeries[] {
  if (!head) return [];
  const pointOf = readPointsOf(head);
  const found: ChartSeries[] = [];
  for (const row of rows) {
    const name = row.cells[1];
    if (name?.dataset['series'] !== undefined) {
      found.push(seriesOf(name, textOf(name), head, []));
    }
    found.at(-1)?.points.push(...pointOf(row));
  }
  return found;
}

function seriesOf(
  named: HTMLElement,
  name: string,
  head: HTMLTableCellElement,
  rows: readonly DateRow[],
): ChartSeries {
  return {
    id: named.dataset['series'] ?? '',
    name,
    unit: head.querySelector('small:not([data-said])')?.textContent.trim() ?? '',
    points: rows.flatMap(readPointsOf(head)),
  };
}

/**
 * Reads the point that a row has in the column of a head, with what the head says of all values: `(estimated)`. An empty
 * cell is a missing value and gives none.
 */
function readPointsOf(head: HTMLTableCellElement): (row: DateRow) => ChartPoint[] {
  const column = head.cellIndex;
  const said = head.querySelector('[data-said]')?.textContent ?? '';
  return ({ date, cells }) => {
    const value = cells[column]?.textContent ?? '';
    const time = Date.parse(date);
    if (value === '' || Number.isNaN(time)) return [];
    return [{ time, date: cells[0]?.textContent ?? '', value: value + said }];
  };
}

/** The text of a cell without its unit, which has an element of its own. */
function textOf(cell: HTMLElement): string {
  return cell.firstChild?.textContent ?? '';
}
