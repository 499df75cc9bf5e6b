/** A value as the table of a figure has it. */
export interface ChartPoint {
  time: number;
  date: string;
  value: string;
}

export interface ChartSeries {
  id: string;
  name: string;
  unit: string;
  points: ChartPoint[];
}

/** The series of a figure, from its own table: a column for each, or their rows below each other. */
export function readSeries(table: HTMLTableElement): ChartSeries[] {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const columns = heads.filter((head) => head.dataset['series'] !== undefined);
  return columns.length > 0
    ? columns.map((head) => seriesOf(head, head.dataset['name'] ?? textOf(head), head, rows))
    : longSeries(heads.at(-1), rows);
}

/** Rows below each other: the first row of a series names it, those after it are of the same. */
function longSeries(
  head: HTMLTableCellElement | undefined,
  rows: readonly HTMLTableRowElement[],
): ChartSeries[] {
  if (!head) return [];
  const found: ChartSeries[] = [];
  for (const row of rows) {
    const name = row.cells[1];
    if (name?.dataset['series'] !== undefined) {
      found.push(seriesOf(name, textOf(name), head, []));
    }
    found.at(-1)?.points.push(...pointOf(row, head.cellIndex));
  }
  return found;
}

function seriesOf(
  named: HTMLElement,
  name: string,
  head: HTMLTableCellElement,
  rows: readonly HTMLTableRowElement[],
): ChartSeries {
  return {
    id: named.dataset['series'] ?? '',
    name,
    unit: head.querySelector('small')?.textContent.trim() ?? '',
    points: rows.flatMap((row) => pointOf(row, head.cellIndex)),
  };
}

/** A row's point; an empty cell is a missing value, not a point. */
function pointOf(row: HTMLTableRowElement, column: number): ChartPoint[] {
  const when = row.querySelector('time');
  const value = row.cells[column]?.textContent ?? '';
  const time = Date.parse(when?.dateTime ?? '');
  if (!when || value === '' || Number.isNaN(time)) return [];
  return [{ time, date: when.textContent, value }];
}

/** The text of a cell without the unit, which stands in an element of its own. */
function textOf(cell: HTMLElement): string {
  return cell.firstChild?.textContent ?? '';
}
