import { stat } from 'node:fs/promises';
import type { Kind } from '../model/kinds/kind.ts';
import { addProblems, sortProblems, type Problem } from '../model/problems/problem.ts';
import type { Prose } from '../model/records/prose.ts';
import type { Records } from '../model/records/records.ts';
import { readArticle, readPage } from './prose/article-file.ts';
import { loadCitationStyle, type StyleChoice } from './citation-style/load-citation-style.ts';
import { readAsset } from './assets/asset-file.ts';
import { findDuplicateSources, withOriginals } from './sources/bibliography.ts';
import { readBibliographyFile } from './sources/bibliography-file.ts';
import { readChart } from './tables/chart-file.ts';
import { listContent, type ContentFile } from './folder/content-files.ts';
import type { FileStats } from './folder/file-version.ts';
import type { KeptReadings } from './folder/kept-readings.ts';
import type { ContentRole } from './folder/content-role.ts';
import { addMissingTable, halfName, missingDescription } from './tables/missing-half.ts';
import { columnWords, type ColumnWords } from './tables/column-words.ts';
import { readDatasetFiles } from './tables/read-dataset-files.ts';
import { readContentText, unreadable } from './folder/content-text.ts';
import { findCopies } from './folder/find-copies.ts';
import { findDuplicateIds } from './folder/duplicate-ids.ts';
import { readEntity } from './prose/entity-file.ts';
import { findDrafts } from './prose/find-drafts.ts';
import { hasKnownId, partEntities } from './prose/part-entities.ts';
import { publishedFiles } from './prose/published-files.ts';
import { proseReader, type MakeRecord } from './prose/prose-reader.ts';
import { withoutEnding } from './folder/file-name.ts';
import { slugify } from './folder/identifier.ts';
import { looseText } from './folder/text-file.ts';
import { kindsIn, partialKinds } from './site/kinds/partial-kinds.ts';
import { readKinds } from './site/kinds/kinds-file.ts';
import { translateKinds } from './site/kinds/translate-kinds.ts';
import { mapConcurrently } from './folder/map-concurrently.ts';
import { findUnread } from './folder/unread-files.ts';
import { withoutRepeats } from './yaml/without-repeats.ts';
import { missingFolder, missingSite } from './site/missing-site.ts';
import { readSite, unusableSite, type SiteFile } from './site/site-file.ts';

/** The records of a content folder, and its problems. */
export interface Loaded {
  /** Absent only if there is no folder. */
  records?: Records;
  /** Whether `site.yaml` could be read; if not, the records have settings that stand in. */
  hasSettings: boolean;
  problems: Problem[];
}

const filesAtOnce = 32;

/**
 * Reads a content folder. Collects problems and never throws them, so that no bad file hides another.
 * @param reservedNames First segments of addresses, which pages and kinds may not use.
 * @param kept What an earlier run has read; brought up to date.
 * @param stats What the system says of files, from a look right before.
 */
export async function loadRecords(
  contentDir: string,
  reservedNames: ReadonlySet<string>,
  kept?: KeptReadings,
  stats?: FileStats,
): Promise<Loaded> {
  const folder = await stat(contentDir).catch(() => undefined);
  if (!folder?.isDirectory()) {
    const problem = missingFolder(contentDir, { isFile: folder !== undefined });
    return { hasSettings: false, problems: [problem] };
  }
  const { files, problems } = await listContent(contentDir, stats);
  const loader = new Loader(files, problems, reservedNames, kept);
  const { hasSettings, ...loaded } = await loader.load();
  const unread = await findUnread(files, loader.problems, loaded);
  const found = sortProblems(withoutRepeats(loader.problems));
  const drafts = findDrafts(files, loader.problems, loaded);
  const published = publishedFiles(files, loader.problems, loaded);
  return { records: { ...loaded, ...published, drafts, unread }, hasSettings, problems: found };
}

class Loader {
  readonly problems: Problem[];
  private readonly files: readonly ContentFile[];
  private readonly reservedNames: ReadonlySet<string>;
  private readonly kept: KeptReadings | undefined;

  constructor(
    files: readonly ContentFile[],
    problems: Problem[],
    reservedNames: ReadonlySet<string>,
    kept: KeptReadings | undefined,
  ) {
    this.kept = kept;
    this.files = files;
    this.problems = problems;
    this.reservedNames = reservedNames;
  }

  async load(): Promise<Records & { hasSettings: boolean }> {
    const site = this.loadSite();
    const { language } = site.settings;
    const kinds = await this.loadKinds(language);
    const articles = this.loadProse('article', undefined, (front, file, reading) =>
      readArticle(front, file.stem, reading),
    );
    const taken = new Set([...this.reservedNames, ...kinds.map((each) => each.folder)]);
    const pages = this.loadProse('page', taken, (front, file, reading) =>
      readPage(front, withoutEnding(file.file.replace(/^pages\//, '')), taken, reading),
    );
    const kindsById = new Map(kinds.map((each) => [each.id, each]));
    const entities = this.loadProse('entity', [kinds, language], (front, file, reading) =>
      readEntity(front, file.stem, { kinds: kindsById, language }, reading),
    );
    for (const each of [articles, pages, entities.filter(hasKnownId)])
      addProblems(this.problems, [...findDuplicateIds(each), ...findCopies(each)]);
    const sources = await this.loadSources();
    this.kept?.finish(new Set(this.files.map(({ file }) => file)));
    const assets = await this.loadAssets();
    return {
      hasSettings: site.isUsable,
      settings: site.settings,
      ...site.places,
      kinds,
      articles,
      pages,
      ...partEntities(entities),
      sources,
      ...this.loadStyle(site),
      datasets: this.loadDatasets(columnWords(site.settings)),
      charts: this.loadCharts(),
      assets,
    };
  }

  private loadSite(): SiteFile {
    const file = this.onlyFile('site');
    if (!file) this.problems.push(missingSite());
    const text = file && this.readText(file);
    if (!file || text === undefined) return unusableSite([]);
    const site = readSite(text, file.file);
    addProblems(this.problems, site.problems);
    return site;
  }

  private async loadKinds(language: string): Promise<Kind[]> {
    const file = this.onlyFile('kinds');
    if (!file) return translateKinds(language);
    const text = this.readText(file);
    if (text === undefined) {
      return partialKinds(translateKinds(language), kindsIn(await looseText(file.absolutePath)));
    }
    const { kinds, problems } = readKinds(text, file.file, language, this.reservedNames);
    addProblems(this.problems, problems);
    return kinds;
  }

  /** @param others What the records depend on besides their files. */
  private loadProse<Made extends Prose>(
    role: ContentRole,
    others: unknown,
    make: MakeRecord<Made>,
  ): Made[] {
    const read = proseReader([role, others], make, this.kept);
    return this.byRole(role).flatMap((file) => {
      const { record, problems } = read(file);
      addProblems(this.problems, problems);
      return record === undefined ? [] : [record];
    });
  }

  private async loadSources(): Promise<Records['sources']> {
    const files = [...this.byRole('bibliography'), ...this.byRole('possible-bibliography')];
    const found = await mapConcurrently(files, 1, async (file) => {
      const { sources, problems } = await readBibliographyFile(file, this.kept);
      addProblems(this.problems, problems);
      return sources;
    });
    const sources = found.flat();
    addProblems(this.problems, findDuplicateSources(sources));
    return withOriginals(sources);
  }

  private loadStyle(choice: StyleChoice): Pick<Records, 'citationStyle'> {
    const { style, problems } = loadCitationStyle(choice, this.files);
    addProblems(this.problems, problems);
    return style ? { citationStyle: style } : {};
  }

  private loadDatasets(words: ColumnWords): Records['datasets'] {
    const tables = new Map(this.byRole('table').map((file) => [halfName(file.file), file]));
    const descriptions = new Map(this.byRole('dataset').map((file) => [halfName(file.file), file]));
    addProblems(this.problems, findDuplicateIds(this.identified('table')));
    addProblems(this.problems, findDuplicateIds(this.identified('dataset')));
    for (const [path, table] of tables) {
      if (!descriptions.has(path)) this.problems.push(missingDescription(table.file));
    }
    const datasets: Records['datasets'] = [];
    for (const [path, description] of descriptions) {
      const table = tables.get(path);
      if (!table) {
        addMissingTable(description.file, this.problems);
        continue;
      }
      const { dataset, problems } = readDatasetFiles(description, table, words, this.kept?.memory);
      addProblems(this.problems, problems);
      if (dataset) datasets.push(dataset);
    }
    return datasets;
  }

  private loadCharts(): Records['charts'] {
    addProblems(this.problems, findDuplicateIds(this.identified('chart')));
    return this.byRole('chart').flatMap((file) => {
      const text = this.readText(file);
      if (text === undefined) return [];
      const { chart, problems } = readChart(text, file.file, file.stem);
      addProblems(this.problems, problems);
      return chart ? [chart] : [];
    });
  }

  private async loadAssets(): Promise<Records['assets']> {
    const found = await mapConcurrently(this.byRole('asset'), filesAtOnce, async (file) => {
      const { asset, problems } = await readAsset(file).catch((reason: unknown) => ({
        asset: undefined,
        problems: [unreadable(file.file, reason)],
      }));
      addProblems(this.problems, problems);
      return asset ? [asset] : [];
    });
    return found.flat();
  }

  /** The first file of a role that only one file may have. */
  private onlyFile(role: ContentRole): ContentFile | undefined {
    const same = this.byRole(role);
    addProblems(this.problems, findDuplicateIds(same.map(({ file }) => ({ id: role, file }))));
    return same[0];
  }

  private byRole(role: ContentRole): ContentFile[] {
    return this.files.filter((file) => file.role === role);
  }

  private identified(role: ContentRole): { id: string; file: string }[] {
    return this.byRole(role).map(({ stem, file }) => ({ id: slugify(stem), file }));
  }

  private readText(content: ContentFile): string | undefined {
    const { text, problems } = readContentText(content);
    addProblems(this.problems, problems);
    return text;
  }
}
