/** Results that an earlier run has worked out, each by a digest of all that it follows from. Plain data. */
export interface KeptResults<Result> {
  find(key: string): Result | undefined;
  keep(key: string, result: Result): void;
  /** Forgets those that were not asked for in this run. */
  finish(): void;
}
