import { appendFileSync, lstatSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { writeFailure } from '../../importing/write-failure.ts';
import { writePlan } from '../../importing/write-plan.ts';
import { exitOnSignals } from '../../publish/exit-on-signals.ts';
import { today } from '../../publish/today.ts';
import type { Plan } from './plan-file.ts';
import { RefusalError } from './refusal-error.ts';
import { siteRecords } from './site-records.ts';
import { displayPath } from '../../publish/report/display-path.ts';

/**
 * Makes what is planned in a content folder. Returns what to say about it, in lines.
 * @throws RefusalError or WriteError if nothing was made.
 */
export async function createIn(contentDir: string, plan: Plan): Promise<string[]> {
  const records = await siteRecords(contentDir);
  const { listContent } = await import('../../load/folder/content-files.ts');
  const { reservedNames } = await import('../../outputs/reserved-names.ts');
  const place = (path: string): string => displayPath(join(contentDir, path));
  const textOf = (path: string): string | undefined => readIfThere(join(contentDir, path));
  const listed = await listContent(contentDir);
  const siteFile = listed.files.find(({ role }) => role === 'site')?.file ?? 'site.yaml';
  const tables = listed.files.flatMap(({ role, file }) => (role === 'table' ? [file] : []));
  const folder = { records, reservedNames, today: today(), siteFile, tables, textOf };
  const { files, addition, use } = await plan(folder);
  exitOnSignals();
  writePlan(files, contentDir);
  if (addition) append(join(contentDir, addition.path), addition.text);
  return [
    ...files.map(({ path }) => `Created ${place(path)}`),
    ...(addition ? [`Added to ${place(addition.path)}`] : []),
    ...(use ? [use] : []),
  ];
}

/** @throws RefusalError if the file cannot be written; then it is as it was. */
function append(file: string, text: string): void {
  const { size } = statSync(file);
  try {
    appendFileSync(file, text);
  } catch (cause) {
    // A full disk may have taken a part.
    if (statSync(file).size > size) truncateSync(file, size);
    throw new RefusalError(writeFailure(cause, file));
  }
}

/** The text of a file; `undefined` if there is none. A symbolic link is not followed, since it may lead anywhere. */
function readIfThere(path: string): string | undefined {
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile();
  return isFile ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined;
}
