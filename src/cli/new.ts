import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { formatProblems } from '../check/report.ts';
import { WriteError, writePlan } from '../importing/write-plan.ts';
import { asTyped } from '../model/program.ts';
import { UsageError } from '../publish/site-options.ts';
import { today } from '../publish/today.ts';
import { planFile, RefusalError } from './new-files/plan-file.ts';
import { siteTemplate } from './new-files/site-template.ts';
import { parseCommand } from './options.ts';

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
    else if (cause instanceof RefusalError || cause instanceof WriteError)
      process.stderr.write(`${asTyped(cause.message)}\n`);
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
  writePlan(
    [...siteTemplate(today())].map(([path, content]) => ({ path, content })),
    dir,
  );
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
  const file = plan(records, today(), reservedNames);
  writePlan([file], contentDir);
  process.stdout.write(`Created ${displayPath(join(contentDir, file.path))}\n`);
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}

/** A path relative to the working directory. */
function displayPath(path: string): string {
  return relative(process.cwd(), path) || '.';
}
