import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ImportError, type ImportPlan } from '../importing/plan/import-plan.ts';
import { WriteError, writePlan } from '../importing/write-plan.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { UsageError } from '../publish/site-options.ts';
import { today } from '../publish/today.ts';
import { RefusalError } from './new-files/refusal-error.ts';
import { siteRecords } from './new-files/site-records.ts';
import { parseCommand } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';
import { thrownCode } from '../model/run/thrown.ts';
import { displayPath } from '../publish/report/display-path.ts';

const usage = `Usage: npm run import -- FILE.docx [--as article|page] [--content DIR] [--dry-run]
       npm run import -- FILE.ftm.json [--content DIR] [--dry-run]
Turns a Word document, or a Google document downloaded as one, into an article or a page with its pictures; or turns FollowTheMoney, as Aleph, OpenSanctions and Dossier sites export it, into entities: JSON lines or a JSON array.
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
    if (!file || others.length > 0) throw new UsageError('`import` takes one file.');
    if (values.as !== undefined && values.as !== 'article' && values.as !== 'page') {
      throw new UsageError('`--as` takes `article` or `page`.');
    }
    await importFile(file, { ...options, as: values.as, isDryRun: values['dry-run'] });
    return 0;
  } catch (cause) {
    reportRefusal(cause, usage, [ImportError, RefusalError, WriteError]);
    return 1;
  }
}

/** How to import, as the options of the command say. */
interface ImportOptions {
  contentDir: string;
  as: 'article' | 'page' | undefined;
  isDryRun: boolean;
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const { contentDir, as = 'article', isDryRun } = options;
  const content = await readInput(file, contentDir);
  const records = await siteRecords(contentDir);
  const [{ planImport }, { hasKindsFile }, { reservedNames }] = await Promise.all([
    import('../importing/plan-import.ts'),
    import('../importing/has-kinds-file.ts'),
    import('../outputs/reserved-names.ts'),
  ]);
  const site = { reservedNames, hasKindsFile: await hasKindsFile(contentDir) };
  const plan = await planImport(basename(file), content, records, { as, today: today(), ...site });
  exitOnSignals();
  if (!isDryRun) writePlan(plan.files, contentDir);
  print(plan, options);
}

/** Says what was written. A document becomes one text, which its author looks for, and pictures, which the report counts. */
function print({ files, report }: ImportPlan, { contentDir, isDryRun }: ImportOptions): void {
  const folder = displayPath(contentDir);
  const texts = files.filter(({ path }) => path.endsWith('.md'));
  const [first = ''] = texts.map(({ path }) => path);
  const shown = texts.length === 1 ? `${folder}/${first}` : `${files.length} files in ${folder}/`;
  process.stdout.write(`${isDryRun ? 'Would write' : 'Wrote'} ${shown}\n`);
  for (const line of report) process.stdout.write(`- ${line}\n`);
}

async function readInput(file: string, contentDir: string): Promise<Buffer> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    const pages = displayPath(join(contentDir, 'pages'));
    throw new ImportError(
      `${file} is a folder. A folder of Markdown needs no import: its texts and pictures are read as they are. Copy it into \`${pages}/\`, and run \`npm run check\`.`,
    );
  }
  if (!found?.isFile()) throw new ImportError(`There is no file ${file}.`);
  if (found.size > largestFile) {
    throw new ImportError(`${file} is larger than 200 MB. Import a part of it.`);
  }
  return readFile(file).catch((cause: unknown) => {
    throw new ImportError(
      `${file} cannot be read (${thrownCode(cause)}). Give yourself permission to read it, and import it again.`,
    );
  });
}
