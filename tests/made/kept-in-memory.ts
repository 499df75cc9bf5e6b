import type { KeptContent } from '../../src/compile.ts';
import type { KeptReading } from '../../src/load/folder/kept-readings.ts';
import type { KeptResults } from '../../src/model/run/kept-results.ts';
import type { KeptState, KeptText } from '../../src/markdown/kept/kept-texts.ts';
import type { ProseBody } from '../../src/markdown/result/prose-body.ts';

/** What runs keep for each other as long as the process runs. */
export function keptInMemory(): KeptContent {
  return {
    readings: readingsInMemory(),
    texts: textsInMemory(),
    references: resultsInMemory(),
    layouts: resultsInMemory(),
    forgetUnused: () => undefined,
  };
}

function readingsInMemory(): KeptContent['readings'] {
  const readings = new Map<string, KeptReading>();
  const texts = new Map<string, string>();
  return {
    find: (file) => readings.get(file),
    keep: (file, reading) => void readings.set(file, reading),
    textOf(file) {
      const text = texts.get(file);
      return text === undefined ? undefined : () => text;
    },
    keepText: (file, text) => void texts.set(file, text),
    finish(files) {
      for (const kept of [readings, texts]) {
        for (const file of kept.keys()) if (!files.has(file)) kept.delete(file);
      }
    },
  };
}

function textsInMemory(): KeptContent['texts'] {
  const texts = new Map<string, KeptText>();
  const bodies = new Map<string, ProseBody>();
  const blocks = new Map<string, readonly string[]>();
  let state: KeptState | undefined;
  return {
    get state() {
      return state;
    },
    find: (file) => texts.get(file),
    blocksOf: (file) => blocks.get(file),
    bodyOf(file) {
      const body = bodies.get(file);
      return body && ((part) => body[part]);
    },
    keep(file, text, body, searched) {
      texts.set(file, text);
      bodies.set(file, body);
      blocks.set(file, searched);
    },
    async forEachGroup(files, render) {
      // In another order than that of the records.
      for (const file of files.toReversed()) await render([file]);
      for (const kept of [texts, bodies, blocks]) {
        for (const file of kept.keys()) if (!files.includes(file)) kept.delete(file);
      }
    },
    finish(next) {
      state = next;
    },
  };
}

function resultsInMemory<Result>(): KeptResults<Result> {
  const results = new Map<string, Result>();
  return {
    find: (key) => results.get(key),
    keep: (key, result) => void results.set(key, result),
    finish: () => undefined,
  };
}
