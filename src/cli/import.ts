import { realpathSync, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { formatProblems } from '../check/report.ts';
import { ImportError, type ImportPlan } from '../importing/plan/import-plan.ts';
import { WriteError, writePlan } from '../importing/write-plan.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { UsageError } from '../publish/site-options.ts';
import { today } from '../publish/today.ts';
import { parseCommand } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';
import { thrownCode } from '../model/run/thrown.ts';
import { displayPath } from '../publish/report/display-path.ts';

const usage = `Usage: npm run import -- FILE.docx [--as article|page] [--content DIR] [--dry-run]
       npm run import -- FILE.ftm.json [--content DIR] [--dry-run]
       npm run import -- FOLDER [--as article|page] [--content DIR] [--dry-run]
Turns a Word document, or a Google document downloaded as one, into an article or a page with its pictures; or turns FollowTheMoney, as Aleph, OpenSanctions and Dossier sites export it, into entities: JSON lines or a JSON array; or turns the folder of a site made with Hugo, Jekyll, Quarto, Quartz, Astro or MkDocs, or any folder of Markdown files, into articles and pages with their pictures and sources.
With a folder, --as article makes an article of each text that has a date, and --as page makes pages only.
Lists what it leaves out. --dry-run only lists, and writes nothing. Never overwrites a file: it writes all files or none. Exits with 0 on success and 1 on failure.
`;

const largestFile = 200 * 1024 * 1024;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { positionals, options, values } = parseCommand(
      args,
      {
        as: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
      { takesWords: true },
    );
    const [file, ...others] = positionals;
    if (!file || others.length > 0) throw new UsageError('`import` takes one file or folder.');
    if (values.as !== undefined && values.as !== 'article' && values.as !== 'page') {
      throw new UsageError('`--as` takes `article` or `page`.');
    }
    await importFile(file, { ...options, as: values.as, isDryRun: values['dry-run'] });
    return 0;
  } catch (cause) {
    reportRefusal(cause, usage, [ImportError, WriteError]);
    return 1;
  }
}

async function importFile(
  file: string,
  {
    contentDir,
    as,
    isDryRun,
  }: { contentDir: string; as: 'article' | 'page' | undefined; isDryRun: boolean },
): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  const bytes = found?.isDirectory() ? undefined : await readInput(file, found);
  // Loaded on demand, so that wrong usage is answered at once.
  const [{ planImport }, { hasKindsFile }, { loadRecords }, { reservedNames }] = await Promise.all([
    import('../importing/plan-import.ts'),
    import('../importing/has-kinds-file.ts'),
    import('../load/load-records.ts'),
    import('../outputs/reserved-names.ts'),
  ]);
  const { records, hasSettings, problems } = await loadRecords(contentDir, reservedNames);
  const folder = displayPath(contentDir);
  if (!records || !hasSettings) {
    const report = formatProblems(problems, 'text', folder);
    throw new ImportError(`${report}To start a site, run: npm run new -- site ${folder}`);
  }
  const planFolder = async (): Promise<ImportPlan> => {
    const [from, into] = [realpathSync(file), realpathSync(contentDir)];
    if (`${from}${sep}`.startsWith(`${into}${sep}`))
      throw new ImportError(`${file} is a part of the site in ${folder}/ already.`);
    const { planSiteFolder } = await import('../importing/site-folder/plan-site-folder.ts');
    return planSiteFolder(from, records, { as, contentDir: into, reservedNames });
  };
  const planFile = async (content: Buffer): Promise<ImportPlan> =>
    planImport(basename(file), content, records, {
      as: as ?? 'article',
      today: today(),
      reservedNames,
      hasKindsFile: await hasKindsFile(contentDir),
    });
  const { files, report } = await (bytes ? planFile(bytes) : planFolder());
  exitOnSignals();
  if (!isDryRun) writePlan(files, contentDir);
  // A document becomes one text, which its author looks for, and pictures, which the report counts.
  const texts = files.filter(({ path }) => path.endsWith('.md'));
  const [first = ''] = texts.map(({ path }) => path);
  const shown = texts.length === 1 ? `${folder}/${first}` : `${files.length} files in ${folder}/`;
  process.stdout.write(`${isDryRun ? 'Would write' : 'Wrote'} ${shown}\n`);
  for (const line of report) process.stdout.write(`- ${line}\n`);
}

async function readInput(file: string, found: Stats | undefined): Promise<Buffer> {
  if (!found?.isFile()) throw new ImportError(`There is no file or folder ${file}.`);
  if (found.size > largestFile) {
    throw new ImportError(`${file} is larger than 200 MB. Import a part of it.`);
  }
  return readFile(file).catch((cause: unknown) => {
    throw new ImportError(
      `${file} cannot be read (${thrownCode(cause)}). Give yourself permission to read it, and import it again.`,
    );
  });
}
