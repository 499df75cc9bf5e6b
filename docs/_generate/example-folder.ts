import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { parsePartialDate } from '../../src/model/dates/partial-date.ts';
import type { ExampleFile } from './example-files.ts';

/** The day on which examples are read. With the current day, messages about stale data would change daily. */
const today = '2024-06-01';

/** The file that every folder needs, for examples that do not have it. */
const site: ExampleFile = {
  file: 'site.yaml',
  text: 'title: The port of Havnby\ndescription: Who owns the cranes, and since when.\n',
};

/**
 * Writes files to a temporary content folder and reads it. Of two files with the same name, the later one counts.
 * @param use Takes what was read while the folder still exists.
 * @param prepare Adds what a code block cannot contain: a link, bytes that are not text.
 */
export async function withExamples<Result>(
  files: readonly ExampleFile[],
  use: (read: Awaited<ReturnType<typeof compile>>) => Result,
  prepare: (folder: string) => void = () => {},
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-docs-'));
  try {
    for (const { file, text } of [site, ...files]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    prepare(folder);
    const day = parsePartialDate(today);
    if (!day) throw new Error(`${today} is not a date.`);
    return use(await compile({ contentDir: folder, today: day }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
