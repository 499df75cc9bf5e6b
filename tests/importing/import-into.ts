import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { hasKindsFile } from '../../src/importing/has-kinds-file.ts';
import type { ImportPlan } from '../../src/importing/plan/import-plan.ts';
import { planImport } from '../../src/importing/plan-import.ts';
import { writePlan } from '../../src/importing/write-plan.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import type { Records } from '../../src/model/records/records.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { scratchFolder } from '../cli/run-command.ts';
import { partialDate } from '../made/partial-date.ts';
import { writeFiles } from '../made/write-files.ts';
import { fileText } from '../made/file-text.ts';

/** The day of all imports. */
const today = partialDate('2026-01-01');

/** A content folder of these files, removed when the test ends; `site.yaml` may be left out. */
export function siteOf(
  claim: { after(hook: () => void): void },
  files: Readonly<Record<string, string>> = {},
): string {
  const contentDir = join(scratchFolder(claim), 'content');
  const all = { 'site.yaml': 'title: Site\ndescription: Of a test.\n', ...files };
  writeFiles(contentDir, all);
  return contentDir;
}

export async function recordsOf(contentDir: string): Promise<Records> {
  const { records } = await loadRecords(contentDir, reservedNames);
  if (!records) throw new Error('The folder makes no site.');
  return records;
}

/** Imports a file into a content folder, as the command does. */
export async function importInto(
  contentDir: string,
  name: string,
  content: string | Uint8Array,
  as: 'article' | 'page' = 'article',
): Promise<ImportPlan> {
  const records = await recordsOf(contentDir);
  const options = { as, today, reservedNames, hasKindsFile: await hasKindsFile(contentDir) };
  const plan = await planImport(name, Buffer.from(content), records, options);
  writePlan(plan.files, contentDir);
  return plan;
}

/** What is wrong with a content folder, but for warnings. */
export async function errorsOf(contentDir: string): Promise<string[]> {
  const { problems } = await compile({ contentDir, today });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code, message }) => `${file} ${code} ${message}`);
}

/** What a site exports at an address. */
export async function exportOf(contentDir: string, path: string): Promise<string> {
  const { compiled } = await compile({ contentDir, today });
  return fileText(compiled?.().files, path);
}

export function textOf(contentDir: string, file: string): string {
  return readFileSync(join(contentDir, file), 'utf8');
}
