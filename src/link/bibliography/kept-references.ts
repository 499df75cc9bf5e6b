import type { FormattedReference } from '../../model/sources/citation-style.ts';

/** The references that an earlier run has written, by a digest of their style and their work. */
export interface KeptReferences {
  find(key: string): FormattedReference | undefined;
  keep(key: string, reference: FormattedReference): void;
  /** Forgets those that were not asked for in this run. */
  finish(): void;
}
