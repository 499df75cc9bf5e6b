import assert from 'node:assert/strict';
import {
  openPageGroups,
  type PageGroups,
} from '../../../../src/outputs/search/merged-index/page-groups.ts';
import type { IndexOptions } from '../../../../src/outputs/search/merged-index/pagefind.ts';
import type { ScratchFile } from '../../../../src/outputs/search/merged-index/scratch-file.ts';

/** Opens groups whose files wait in memory. */
export function openGroups(options: IndexOptions, groupSize?: number): PageGroups {
  return openPageGroups({
    options,
    scratch: memoryScratch(),
    ...(groupSize !== undefined && { groupSize }),
  });
}

function memoryScratch(): ScratchFile {
  const written: Buffer[] = [];
  return {
    write(bytes) {
      written.push(bytes);
      return { position: written.length - 1, length: bytes.length };
    },
    read: ({ position }) => written[position] ?? assert.fail(`Nothing is at ${position}.`),
    close: () => undefined,
  };
}
