import type { SourceKey } from '../../model/sources/source.ts';

/** Fragment of an entry of the reference list: where the marks in the Markdown's HTML lead to. */
export function referenceId(key: SourceKey): string {
  return `ref-${key}`;
}
