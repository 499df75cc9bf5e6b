import type { KeptState, KeptText, KeptTexts } from './kept-texts.ts';

/** Texts that are kept as long as the process runs. */
export function textsInMemory(): KeptTexts {
  const texts = new Map<string, KeptText>();
  const blocks = new Map<string, readonly string[]>();
  let state: KeptState | undefined;
  return {
    get state() {
      return state;
    },
    find: (file) => texts.get(file),
    blocksOf: (file) => blocks.get(file),
    keep(file, text, searched) {
      texts.set(file, text);
      blocks.set(file, searched);
    },
    finish(next, files) {
      state = next;
      for (const kept of [texts, blocks]) {
        for (const file of kept.keys()) if (!files.has(file)) kept.delete(file);
      }
    },
  };
}
