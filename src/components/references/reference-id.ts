import type { SourceKey } from '../../model/ids/source-key.ts';

/** Fragment of an entry in the reference list, which citation marks in the text link to. */
export function referenceId(key: SourceKey): string {
  return `ref-${key}`;
}
