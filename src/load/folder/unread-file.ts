import { posix } from 'node:path';
import { asTyped } from '../../model/run/program.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { assetTypes, isAssetName } from '../../model/records/asset-types.ts';
import { contentFolders } from './content-role.ts';
import { stemOf, withoutEnding } from './file-name.ts';
import { slugify } from './identifier.ts';

/** What to do with files that are not read where they are. */
interface Hint {
  files: RegExp;
  /** Why they are not read, as a full sentence. */
  message?: (file: string) => string;
  fix: (file: string) => string;
}

/** The problem of a file that is not read because of its place or extension. */
export function unreadFile(file: string): Problem {
  const hint = hints.find(({ files }) => files.test(file));
  const message = hint?.message?.(file) ?? `Files such as \`${file}\` are not read here.`;
  const fix =
    hint?.fix(file) ??
    (isAssetName(file)
      ? 'Move it to `assets/`, or start its name with `_` to leave it out.'
      : `Save it as ${assetTypes} in \`assets/\`, correct its extension, or start its name with \`_\` to leave it out.`);
  return warning(startOfFile(file), 'unknown-asset', message, fix);
}

/** The problem of a folder that is not read. */
export function unreadFolder(folder: string): Problem {
  const meant = otherFolders.find(({ names }) => names.test(folder))?.meant;
  return warning(
    startOfFile(folder),
    'unknown-asset',
    `The folder \`${folder}/\` is not read.${meant ? ` Did you mean \`${meant}\`?` : didYouMean(folder, contentFolders)}`,
    `Move its files into one of ${contentFolders.join('/, ')}/, or start its name with \`_\` to leave it out.`,
  );
}

/** What other tools call the folders of content. */
const otherFolders: readonly { names: RegExp; meant: string }[] = [
  {
    names: /^(images?|img|pictures?|photos?|figures?|media|attachments?|files|static|public)$/i,
    meant: 'assets',
  },
  { names: /^(posts?|blog|stories|reports)$/i, meant: 'articles' },
  { names: /^(notes?|docs)$/i, meant: 'pages' },
  { names: /^(tables?|datasets?|csv)$/i, meant: 'data' },
  { names: /^(bib|bibliography|references)$/i, meant: 'sources' },
];

/** The problem of a file or folder that the system refuses to show. `code` comes from the system: `EACCES`. */
export function unreadableEntry(file: string, code: string): Problem {
  const name = file === '' ? 'The content folder' : `\`${file}\``;
  return error(
    startOfFile(file),
    'missing-file',
    `${name} cannot be read (${code}).`,
    'Give yourself permission to read it, or start its name with `_` to leave it out.',
  );
}

const yamlNames = ['site.yaml', 'kinds.yaml', 'sources.yaml'];

/** The first that matches counts. */
const hints: readonly Hint[] = [
  {
    files: /\.(md|markdown|ya?ml|csv|bib)\.txt$/i,
    message: (file) => `\`${file}\` is not read, since its name ends in \`.txt\`.`,
    fix: (file) =>
      `Rename it to \`${withoutEnding(file)}\`. If you do not see the \`.txt\`, let Explorer show “File name extensions”, or Finder “all filename extensions”.`,
  },
  {
    files: /^(site|kinds|sources)\.(ya?ml|json)$/i,
    message: (file) => `\`${file}\` is not read under this name.`,
    fix: (file) => `Rename it to \`${stemOf(file).toLowerCase()}.yaml\`.`,
  },
  {
    files: /\.(ris|enw|nbib|rdf|mods)$/i,
    message: () => 'Bibliographies in this format are not read.',
    fix: (file) =>
      `Export it as BibTeX (\`${stemOf(file)}.bib\`) or CSL JSON, or open it in Zotero and export it from there. Start the name of this file with \`_\`.`,
  },
  {
    files: /\.(xlsx?|xlsm|xlsb|ods|numbers|gsheet)$/i,
    message: () => 'Spreadsheets are not read: tables are CSV files.',
    fix: (file) =>
      `Save each sheet as CSV (UTF-8, with commas) in \`data/\`, such as \`data/${slugOf(file)}.csv\`, with its description beside it. Start the name of this file with \`_\`.`,
  },
  {
    files: /\.(docx?|odt|rtf|pages|gdoc)$/i,
    message: () => 'Word processor files are not read: texts are Markdown files.',
    fix: (file) =>
      asTyped(
        `${/\.docx$/i.test(file) ? '' : 'Save it as .docx. '}\`npm run import\` makes an article of it. Start the name of this file with \`_\`.`,
      ),
  },
  {
    files: /\.(tsv|tab)$/i,
    message: () => 'Tables are read from files whose names end in `.csv`.',
    fix: (file) => `Rename it to \`data/${slugOf(file)}.csv\`: tabs may stand between its cells.`,
  },
  {
    files: /\.csv$/i,
    fix: (file) =>
      `Move it to \`data/${posix.basename(file)}\`, with its description \`data/${stemOf(file)}.yaml\` beside it, or to \`assets/\` if readers only download it.`,
  },
  { files: /\.bib$/i, fix: (file) => `Move it to \`sources/${posix.basename(file)}\`.` },
  {
    files: /\.(md|markdown)$/i,
    fix: () =>
      'Move it to `articles/`, `entities/` or `pages/`, or start its name with `_` to leave it out.',
  },
  {
    files: /\.canvas$/i,
    message: () => 'A canvas of Obsidian cannot be shown.',
    fix: () =>
      'Export it as a picture into `assets/`, and start its name with `_` to leave it out.',
  },
  {
    files: /\.base$/i,
    message: () => 'A base of Obsidian cannot be shown.',
    fix: () =>
      'Write its table on a page, or export it as CSV into `data/`, and start its name with `_` to leave it out.',
  },
  {
    files: /^(articles|entities|pages)\/.+\.(txt|mdx|qmd|rmd|mkd|mdown|text)$/i,
    message: (file) => `\`${file}\` is not read: texts are Markdown files.`,
    fix: (file) => `Rename it to \`${withoutEnding(file)}.md\`, or start its name with \`_\`.`,
  },
  {
    files: /^(articles|entities|pages)\/.+\.(ya?ml|json)$/i,
    message: (file) => `\`${file}\` is not read: articles, entities and pages are Markdown files.`,
    fix: (file) =>
      `Write its keys between two lines of \`---\` at the top of \`${withoutEnding(file)}.md\`, and the text below.`,
  },
  {
    files: /^charts\/.+\.json$/i,
    fix: (file) => `Rename it to \`${withoutEnding(file)}.yaml\`: JSON is also YAML.`,
  },
  {
    files: /^data\/.+\.json$/i,
    message: () => 'Tables are CSV files, and their descriptions YAML files.',
    fix: (file) =>
      `Save the table as \`${withoutEnding(file)}.csv\`, or start its name with \`_\`.`,
  },
  {
    files: /^[^/]+\.(ya?ml|json)$/i,
    message: (file) =>
      `\`${file}\` is not read: it is not a list of sources.${didYouMean(`${stemOf(file)}.yaml`, yamlNames)}`,
    fix: () =>
      'Give each source `id` and `title`. Move a chart to `charts/`, the description of a table to `data/`, and start the name of any other file with `_`.',
  },
];

/** The name that the file gets as content, by which pages are addressed. */
function slugOf(file: string): string {
  return slugify(stemOf(file));
}
