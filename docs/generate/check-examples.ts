import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { parsePartialDate } from '../../src/model/dates/partial-date.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import type { ExampleFile } from './example-files.ts';

/** The day on which examples are checked: what grows old would read otherwise each day. */
const today = '2024-06-01';

/** What every folder has, where an example does not bring its own. */
const site: ExampleFile = {
  file: 'site.yaml',
  text: 'title: The port of Havnby\ndescription: Who owns the cranes, and since when.\n',
};

/**
 * Writes files into a content folder of their own and gives all problems that the check finds in it. Of two files with
 * one name the later stands.
 * @param prepare Adds what no code block can hold: a link, bytes that are no text.
 */
export async function checkExamples(
  files: readonly ExampleFile[],
  prepare: (folder: string) => void = () => {},
): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-docs-'));
  try {
    for (const { file, text } of [site, ...files]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    prepare(folder);
    const day = parsePartialDate(today);
    if (!day) throw new Error(`${today} is no day.`);
    return (await compile({ contentDir: folder, today: day })).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
