import { compareCodeUnits } from '../../model/text/compare-code-units.ts';

/** Counts by name: how many of each were left out. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  get isEmpty(): boolean {
    return this.counts.size === 0;
  }

  /** The names with their counts, the most frequent first: `country (12), email (3)`. */
  toString(): string {
    return [...this.counts]
      .sort(([a, some], [b, others]) => others - some || compareCodeUnits(a, b))
      .map(([name, count]) => `${name} (${count})`)
      .join(', ');
  }
}
