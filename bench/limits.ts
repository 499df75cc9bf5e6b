import { table } from './table.ts';

/** A promise to readers or authors, and what was measured. */
export interface Limit {
  /** `first search, the dearest` */
  name: string;
  measured: number;
  /** The most it may be. */
  limit: number;
  write(value: number): string;
}

export function isKept({ measured, limit }: Limit): boolean {
  return measured <= limit;
}

/** The limits as a table in Markdown. */
export function limitsTable(limits: readonly Limit[]): string {
  const rows = limits.map((each) => [
    each.name,
    each.write(each.measured),
    each.write(each.limit),
    isKept(each) ? 'kept' : '**broken**',
  ]);
  return table([['', 'measured', 'limit', ''], ...rows]);
}
