import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { WriteError, writePlan } from '../importing/write-plan.ts';
import { asTyped } from '../model/run/program.ts';
import { exitOnSignals } from '../publish/exit-on-signals.ts';
import { UsageError } from '../publish/site-options.ts';
import { today } from '../publish/today.ts';
import { createIn } from './new-files/create-in.ts';
import { planFile, type Plan } from './new-files/plan-file.ts';
import { RefusalError } from './new-files/refusal-error.ts';
import { siteTemplate } from './new-files/site-template.ts';
import { parseCommand } from './options/options.ts';
import { reportRefusal } from './options/report-refusal.ts';
import { thrownCode } from '../model/run/thrown.ts';
import { displayPath } from '../publish/report/display-path.ts';

const usage = `Usage: npm run new -- article "Title" [--content DIR]
       npm run new -- page "Title" [--content DIR]
       npm run new -- [entity] KIND "Name" [--content DIR]
       npm run new -- dataset "Title" [--content DIR]
       npm run new -- chart DATASET "Title" [--content DIR]
       npm run new -- source KEY ["Title"] [--content DIR]
       npm run new -- labels [--content DIR]
       npm run new -- site DIR
Starts a file, with its optional keys as comments, or a small site. KIND is company, person, event or another kind. DATASET is the id of a dataset, or timeline or network, which draw entities. If the table of a dataset exists, as data/ID.csv, only its description is written. A source is added at the end of sources.yaml. Labels, the words of the interface that another language needs, are added as comments at the end of site.yaml; those of kinds and fields get a kinds.yaml, if there is none. Never overwrites a file. Exits with 0 on success and 1 on failure.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { positionals, options } = parseCommand(args, {}, { takesWords: true });
    const [what, ...words] = positionals;
    if (what === 'site') await writeSite(words);
    else await writeFile(options.contentDir, planFile(what, words));
    return 0;
  } catch (cause) {
    reportRefusal(cause, usage, [RefusalError, WriteError]);
    return 1;
  }
}

async function writeSite(words: readonly string[]): Promise<void> {
  const [folder, ...rest] = words;
  if (!folder || rest.length > 0) throw new UsageError('`new site` takes one folder.');
  const dir = resolve(folder);
  const held = await readdir(dir).catch((cause: unknown) => {
    if (thrownCode(cause) === 'ENOENT') return [];
    throw new RefusalError(`${displayPath(dir)} is not a folder. Name an empty or new folder.`);
  });
  if (held.length > 0) {
    throw new RefusalError(`${displayPath(dir)} is not empty. Name an empty or new folder.`);
  }
  exitOnSignals();
  writePlan(siteTemplate(today()), dir);
  const shown = displayPath(dir);
  const typed = /^[\w./\\:-]+$/.test(shown) ? shown : `"${shown}"`;
  process.stdout.write(
    asTyped(
      `Created a small site in ${shown}/. To see it, run: npm run dev -- --content ${typed}\n`,
    ),
  );
}

async function writeFile(contentDir: string, plan: Plan): Promise<void> {
  for (const line of await createIn(contentDir, plan)) process.stdout.write(`${line}\n`);
}
