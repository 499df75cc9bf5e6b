import { basename, extname } from 'node:path';
import type { PlannedFile } from '../../importing/plan/import-plan.ts';
import { findHidden } from '../../load/folder/hidden-characters.ts';
import { idOfTitle, newPageProblem, slugify } from '../../load/folder/identifier.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { Records } from '../../model/records/records.ts';
import { UsageError } from '../../publish/site-options.ts';
import { articleTemplate, entityTemplate, pageTemplate } from './prose-templates.ts';
import { RefusalError } from './refusal-error.ts';

/** The content folder that something is made for. */
export interface ContentFolder {
  records: Records;
  /** Names that the site itself uses. */
  reservedNames: ReadonlySet<string>;
  today: PartialDate;
  /** The path of its settings: `site.yaml`, or `site.yml`. */
  siteFile: string;
  /** The paths of the tables in `data/`: `data/turnover.csv`. */
  tables: readonly string[];
  /** The text of a file by its path in the folder; `undefined` if there is none. */
  textOf(path: string): string | undefined;
}

/** What to write. */
export interface NewFiles {
  files: PlannedFile[];
  /** What to put at the end of a file that exists. */
  addition?: { path: string; text: string };
  /** How to use it, for the terminal. */
  use?: string;
}

/**
 * Chooses what to write into a folder.
 * @throws RefusalError if the folder has such an id already, or lacks what the new file is of.
 */
export type Plan = (folder: ContentFolder) => NewFiles | Promise<NewFiles>;

/**
 * Checks the arguments of the command before any file is read, so that mistakes are reported at once.
 * @throws UsageError if they do not describe a new file.
 */
export function planFile(what: string | undefined, words: readonly string[]): Plan {
  const read = what !== undefined && Object.hasOwn(makers, what) ? makers[what] : undefined;
  return read ? read(words) : planOfKind(what, words);
}

const makers: Readonly<Record<string, (words: readonly string[]) => Plan>> = {
  article(words) {
    const title = onlyText(words, '`new article` takes one title, in quotes: "A title".');
    return (folder) => newArticle(title, folder);
  },
  page(words) {
    const title = onlyText(words, '`new page` takes one title, in quotes: "A title".');
    return (folder) => newPage(title, folder);
  },
  entity([kind = '', ...rest]) {
    const wrongUse = '`new entity` takes a kind and a name, in quotes: company "A name".';
    const name = onlyText(rest, wrongUse);
    return (folder) => newEntity(findKind(kind, folder.records.kinds), name, folder);
  },
  dataset(words) {
    const title = onlyText(words, '`new dataset` takes one title, in quotes: "A title".');
    return (folder) => newDataset(title, folder);
  },
  chart([subject = '', ...rest]) {
    const wrongUse = '`new chart` takes a dataset and a title, in quotes: turnover "A title".';
    const title = onlyText(rest, wrongUse);
    return (folder) => newChart(subject, title, folder);
  },
  source([key, ...rest]) {
    const wrongUse =
      '`new source` takes a key, and may take a title, in quotes: post-2021 "A title".';
    const title = rest.length > 0 ? onlyText(rest, wrongUse) : undefined;
    const given = onlyText(key === undefined ? [] : [key], wrongUse);
    return (folder) => newSource(given, title, folder);
  },
  labels(words) {
    if (words.length > 0) throw new UsageError('`new labels` takes no words.');
    return newLabels;
  },
};

/** A kind may stand for itself: `new event "A name"`. Which kinds there are is not known before the folder is read. */
function planOfKind(what: string | undefined, words: readonly string[]): Plan {
  if (what === undefined) throw new UsageError('Say what to create.');
  return (folder) => {
    const { kinds } = folder.records;
    const kind = kindNamed(what, kinds);
    if (!kind) {
      const known = [...Object.keys(makers), 'site', ...kinds.map(({ id }) => id)];
      throw new UsageError(`\`new\` creates no \`${what}\`.${didYouMean(what, known)}`);
    }
    const wrongUse = `\`new ${what}\` takes one name, in quotes: "A name".`;
    return newEntity(kind, onlyText(words, wrongUse), folder);
  };
}

function newArticle(title: string, { records, today }: ContentFolder): NewFiles {
  const id = idOfTitle(title);
  refuseTaken(id, records.articles);
  return one(`articles/${id}.md`, articleTemplate(title, today));
}

function newPage(title: string, { records, reservedNames }: ContentFolder): NewFiles {
  const id = idOfTitle(title);
  const file = `pages/${id}.md`;
  const problem = newPageProblem(id, file, records.kinds, reservedNames);
  if (problem) throw new RefusalError(`${problem.message} Choose another title.`);
  refuseTaken(id, records.pages);
  return one(file, pageTemplate(title));
}

function newEntity(kind: Kind, name: string, { records, today }: ContentFolder): NewFiles {
  const id = idOfTitle(name);
  refuseTaken(id, records.entities);
  return one(`entities/${kind.folder}/${id}.md`, entityTemplate(kind, name, today));
}

async function newDataset(title: string, folder: ContentFolder): Promise<NewFiles> {
  const id = idOfTitle(title);
  refuseTaken(id, folder.records.datasets.map(described));
  const { datasetFiles, describedTable } = await import('./dataset-files.ts');
  const path = folder.tables.find((each) => slugify(basename(each, extname(each))) === id);
  const table = path === undefined ? undefined : folder.textOf(path);
  if (path !== undefined && table !== undefined)
    return { files: [describedTable(path, title, table, folder.records)] };
  return { files: datasetFiles(id, title, folder.records.entities[0]?.id, folder.today) };
}

async function newChart(
  subject: string,
  title: string,
  { records }: ContentFolder,
): Promise<NewFiles> {
  const id = idOfTitle(title);
  refuseTaken(id, records.charts.map(described));
  const { chartFile } = await import('./chart-file.ts');
  return {
    ...one(`charts/${id}.yaml`, chartFile(subject, title, records)),
    use: `To show it in a text: ::chart{id=${id}}`,
  };
}

async function newSource(
  key: string,
  title: string | undefined,
  { records, today, textOf }: ContentFolder,
): Promise<NewFiles> {
  const { refuseKey, sourceEntry } = await import('./source-entry.ts');
  refuseKey(key, records.sources);
  const { addToBibliography, ownFile } = await import('./add-to-bibliography.ts');
  const entry = sourceEntry(key, title, today);
  const use = `To cite it in a text: [@${key}]`;
  const path = ['sources.yaml', 'sources.yml'].find((each) => textOf(each) !== undefined);
  if (path === undefined) return { ...one('sources.yaml', entry), use };
  const text = await addToBibliography(textOf(path) ?? '', path, entry);
  if (text === undefined) return { ...one(ownFile(key), entry), use };
  return { files: [], addition: { path, text }, use };
}

async function newLabels({ records, siteFile: path, textOf }: ContentFolder): Promise<NewFiles> {
  const { labelLines } = await import('./label-lines.ts');
  const text = textOf(path) ?? '';
  const lines = labelLines(records.settings, text);
  if (lines === undefined) throw new RefusalError(`\`${path}\` has all labels already.`);
  const end = text.endsWith('\n') ? '' : '\n';
  const hasKinds = ['kinds.yaml', 'kinds.yml'].some((each) => textOf(each) !== undefined);
  const { kindLabels } = await import('./kind-labels.ts');
  return {
    files: hasKinds ? [] : [{ path: 'kinds.yaml', content: kindLabels(records.kinds) }],
    addition: { path, text: end + lines },
    use: 'Kinds and fields have their labels in kinds.yaml.',
  };
}

function one(path: string, content: string): NewFiles {
  return { files: [{ path, content }] };
}

function findKind(id: string, kinds: readonly Kind[]): Kind {
  const kind = kindNamed(id, kinds);
  if (kind) return kind;
  const ids = kinds.map((each) => each.id);
  throw new RefusalError(
    `There is no kind \`${id}\`.${didYouMean(id, ids)} The kinds are ${ids.join(', ')}. Add others in kinds.yaml.`,
  );
}

/** A kind by its id or, as people look for files, its folder: `company`, `companies`. */
function kindNamed(name: string, kinds: readonly Kind[]): Kind | undefined {
  return kinds.find(({ id, folder }) => id === name || folder === name);
}

function onlyText([text, ...rest]: readonly string[], wrongUse: string): string {
  const clean = text?.replace(/\s+/g, ' ').trim();
  if (!clean || rest.length > 0) throw new UsageError(wrongUse);
  if (findHidden(clean) >= 0 || /\p{Cc}/u.test(clean)) {
    throw new RefusalError('The title contains an invisible character. Type it again.');
  }
  return clean;
}

function refuseTaken(id: string, records: readonly { id: string; file: string }[]): void {
  const holder = records.find((each) => each.id === id);
  if (!holder) return;
  throw new RefusalError(
    `\`${holder.file}\` already has the id \`${id}\`. Edit it, or choose another name.`,
  );
}

/** The id of a dataset or chart, and its YAML file. */
function described({ id, at }: Dataset | Chart): { id: string; file: string } {
  return { id, file: at.file };
}
