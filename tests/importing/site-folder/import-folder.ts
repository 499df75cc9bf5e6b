import { join } from 'node:path';
import { planSiteFolder } from '../../../src/importing/site-folder/plan-site-folder.ts';
import { writePlan } from '../../../src/importing/write-plan.ts';
import { reservedNames } from '../../../src/outputs/reserved-names.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { writeFiles, type FilesByPath } from '../../made/write-files.ts';
import { errorsOf, recordsOf, siteOf, textOf, today } from '../import-into.ts';

/** What an import of a folder has made. */
export interface ImportedFolder {
  /** Paths of the new files. */
  paths: string[];
  report: string;
  /** A new file. */
  read(path: string): string;
  /** The Markdown of a new file, without its front matter. */
  body(path: string): string;
  /** What `check` calls an error. */
  errors(): Promise<string[]>;
}

/** How a folder is imported, and the files of the site that it is imported into. */
interface ImportChoices {
  as?: 'article' | 'page';
  site?: Readonly<Record<string, string>>;
}

/** Imports a folder of these files into a new site, as the command does. */
export async function importFolder(
  claim: { after(hook: () => void): void },
  files: FilesByPath,
  choices: ImportChoices = {},
): Promise<ImportedFolder> {
  const root = join(scratchFolder(claim), 'old');
  writeFiles(root, files);
  return await importFrom(claim, root, choices);
}

/** Imports a folder into a new site, as the command does. */
export async function importFrom(
  claim: { after(hook: () => void): void },
  root: string,
  { as, site = {} }: ImportChoices = {},
): Promise<ImportedFolder> {
  const contentDir = siteOf(claim, site);
  const records = await recordsOf(contentDir);
  const plan = planSiteFolder(root, records, { as, contentDir, reservedNames, today });
  writePlan(plan.files, contentDir);
  const read = (path: string): string => textOf(contentDir, path);
  return {
    paths: plan.files.map(({ path }) => path).sort(),
    report: plan.report.join('\n'),
    read,
    body: (path) => read(path).replace(/^---\n[^]*?\n---\n\n?/, ''),
    errors: () => errorsOf(contentDir),
  };
}

/** The Markdown that a text of a tool becomes; `settings` is the file that says which tool. */
export async function bodyOf(
  claim: { after(hook: () => void): void },
  settings: keyof typeof textPlaces,
  markdown: string,
  others: FilesByPath = {},
): Promise<{ body: string; report: string }> {
  const file = textPlaces[settings];
  const front = settings === '_config.yml' ? '---\ntitle: A\n---\n' : '';
  const { body, report } = await importFolder(claim, {
    [settings]: '',
    [file]: front + markdown,
    ...others,
  });
  return { body: body('pages/a.md'), report };
}

/** A text with a title and a date. */
export function dated(title: string): string {
  return `---\ntitle: ${title}\ndate: 2020-01-31\n---\nText.\n`;
}

const textPlaces = {
  'hugo.toml': 'content/a.md',
  '_config.yml': 'a.md',
  '_quarto.yml': 'a.qmd',
  'astro.config.mjs': 'src/content/docs/a.mdx',
  'mkdocs.yml': 'docs/a.md',
} as const;
