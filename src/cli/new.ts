import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { asTyped } from '../model/program.ts';
import { UsageError } from '../publish/site-options.ts';
import { planFile, RefusalError } from './new-file.ts';
import { parseCommand } from './options.ts';
import { formatProblems } from '../check/report.ts';
import { siteTemplate } from './site-template.ts';
import { today } from '../publish/today.ts';

const usage = `Usage: npm run new -- article "Title" [--content DIR]
       npm run new -- entity KIND "Name" [--content DIR]
       npm run new -- page "Title" [--content DIR]
       npm run new -- site DIR
Creates a file to start from, or a small site. Never overwrites a file. Exits with 0 on success and 1 on failure.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { positionals, options } = parseCommand(args, {}, { takesWords: true });
    const [what, ...words] = positionals;
    if (what === 'site') await writeSite(words);
    else await writeInto(options.contentDir, what, words);
    return 0;
  } catch (cause) {
    if (cause instanceof UsageError) process.stderr.write(asTyped(`${cause.message}\n\n${usage}`));
    else if (cause instanceof RefusalError) process.stderr.write(`${asTyped(cause.message)}\n`);
    else throw cause;
    return 1;
  }
}

async function writeSite(words: readonly string[]): Promise<void> {
  const [folder, ...rest] = words;
  if (!folder || rest.length > 0) throw new UsageError('`new site` takes one folder.');
  const dir = resolve(folder);
  const held = await readdir(dir).catch((cause: unknown) => {
    if (hasCode(cause, 'ENOENT')) return [];
    throw new RefusalError(`${displayPath(dir)} is not a folder. Name an empty or new folder.`);
  });
  if (held.length > 0) {
    throw new RefusalError(`${displayPath(dir)} is not empty. Name an empty or new folder.`);
  }
  for (const [file, text] of siteTemplate(today())) await writeNew(join(dir, file), text);
  const shown = displayPath(dir);
  process.stdout.write(
    asTyped(
      `Created a small site in ${shown}/. To see it, run: npm run dev -- --content ${shown}\n`,
    ),
  );
}

async function writeInto(
  contentDir: string,
  what: string | undefined,
  words: readonly string[],
): Promise<void> {
  const plan = planFile(what, words);
  // Loaded on demand, so that wrong usage is answered at once.
  const { loadRecords } = await import('../load/load-records.ts');
  const { reservedNames } = await import('../outputs/reserved-names.ts');
  const { records, hasSettings, problems } = await loadRecords(contentDir, reservedNames);
  if (!records || !hasSettings) {
    const report = formatProblems(problems, 'text', displayPath(contentDir));
    throw new RefusalError(
      `${report}To start a site, run: npm run new -- site ${displayPath(contentDir)}`,
    );
  }
  const { file, text } = plan(records, today(), reservedNames);
  await writeNew(join(contentDir, file), text);
  process.stdout.write(`Created ${displayPath(join(contentDir, file))}\n`);
}

/** @throws RefusalError if the file exists. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (cause) {
    if (hasCode(cause, 'EEXIST'))
      throw new RefusalError(`${displayPath(path)} already exists. Nothing was changed.`);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new RefusalError(`${displayPath(path)} cannot be written: ${why}.`);
  }
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}

/** A path relative to the working directory. */
function displayPath(path: string): string {
  return relative(process.cwd(), path) || '.';
}
