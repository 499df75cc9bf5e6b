import { table } from './table.ts';

/** A limit promised to readers or authors, and the measured value. */
export interface Limit {
  /** `first search, the most expensive` */
  name: string;
  measured: number;
  /** The highest value allowed. */
  limit: number;
  write(value: number): string;
}

/** Whether the measured value is within the limit. */
export function isKept({ measured, limit }: Limit): boolean {
  return measured <= limit;
}

/** The limits as a Markdown table. */
export function limitsTable(limits: readonly Limit[]): string {
  const rows = limits.map((each) => [
    each.name,
    each.write(each.measured),
    each.write(each.limit),
    isKept(each) ? 'kept' : '**broken**',
  ]);
  return table([['', 'measured', 'limit', ''], ...rows]);
}
