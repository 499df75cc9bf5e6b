/** A row of the table of a chart over time. */
export interface DateRow {
  /** In ISO form; the first cell shows it in words. */
  date: string;
  cells: HTMLTableRowElement['cells'];
}

const millisecondsOfDay = 86_400_000;

/** The rows of the table of a chart over time; none of another table. */
export function dateRows(table: HTMLTableElement): DateRow[] {
  const [body] = table.tBodies;
  const dates = readDateSteps(body?.dataset['dates'] ?? '');
  return dates.flatMap((date, at) => {
    const cells = body?.rows[at]?.cells;
    return cells ? [{ date, cells }] : [];
  });
}

/** The dates that `src/charts/text/date-steps.ts` wrote, in ISO form. */
export function readDateSteps(text: string): string[] {
  const dates: string[] = [];
  for (const part of text === '' ? [] : text.split(' ')) {
    const before = dates.at(-1);
    dates.push(before && isStep(part) ? daysAfter(before, Number(part)) : part);
  }
  return dates;
}

function isStep(part: string): boolean {
  return part.startsWith('+') || part.startsWith('-');
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsOfDay).toISOString().slice(0, 10);
}
