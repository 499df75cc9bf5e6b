import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { WriteError, writePlan } from '../importing/write-plan.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { UsageError } from '../publish/site-options.ts';
import { today } from '../publish/today.ts';
import { parseCommand } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';
import { noteTemplates } from './new-files/note-templates.ts';

const usage = `Usage: npm run schemas -- [--content DIR]
Writes JSON Schemas of the site's files and kinds into .vscode/schemas/ of the current folder, and settings with which Visual Studio Code, Pages CMS and Obsidian use them, unless there are some. Run it again when kinds.yaml has changed. Exits with 0 on success and 1 on failure.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { options } = parseCommand(args, {});
    // Loaded on demand, so that wrong usage is answered at once.
    const [{ loadRecords }, { reservedNames }, { labelsFor }, { editorFiles }] = await Promise.all([
      import('../load/load-records.ts'),
      import('../outputs/reserved-names.ts'),
      import('../model/labels/labels.ts'),
      import('../editors/editor-files.ts'),
    ]);
    const { records, problems } = await loadRecords(options.contentDir, reservedNames);
    if (!records) {
      process.stderr.write(
        `${problems.map(({ message, fix }) => `${message} ${fix}`).join('\n')}\n`,
      );
      return 1;
    }
    const { kinds, settings } = records;
    const folder = process.cwd();
    const files = editorFiles({
      kinds,
      labels: labelsFor(settings.language, settings.labels),
      notes: noteTemplates(kinds, today()),
      contentPath: pathWithin(folder, options.contentDir),
    });
    const kept = files.filter(
      ({ path, isGenerated }) => !isGenerated && existsSync(join(folder, path)),
    );
    const written = files.filter((each) => !kept.includes(each));
    exitOnSignals();
    writePlan(
      written.map(({ path, text, isGenerated }) => ({
        path,
        content: text,
        replaces: isGenerated,
      })),
      folder,
    );
    process.stdout.write(`Wrote ${written.length} files for editors.\n`);
    if (kept.length > 0) {
      const names = kept.map(({ path }) => path);
      process.stdout.write(`Kept yours: ${names.join(', ')}\n`);
    }
    return 0;
  } catch (cause) {
    reportRefusal(cause, usage, [WriteError]);
    return 1;
  }
}

/** @throws UsageError if the content is not in the folder. */
function pathWithin(folder: string, contentDir: string): string {
  const path = relative(folder, contentDir).split(sep).join('/');
  if (path.startsWith('..')) {
    throw new UsageError('Run this in the folder that holds the content, which your editor opens.');
  }
  return path && `${path}/`;
}
