import type { SourceKey } from '../ids/source-key.ts';

/** Fragment of an entry in the reference list, which numbers in the text link to. */
export function referenceId(key: SourceKey): string {
  return `ref-${key}`;
}
