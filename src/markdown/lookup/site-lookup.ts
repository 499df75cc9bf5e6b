import { posix } from 'node:path';
import type { Element } from 'hast';
import { listedEntities, type ListedEntity } from '../../link/fields/listed-entity.ts';
import { namedEntity, type NamedEntity } from '../../link/fields/named-entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Site } from '../../link/site/site.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { workOf, type Work } from '../../model/sources/source.ts';
import type { Chart } from '../../model/records/chart.ts';
import { filePath, type SitePath } from '../../model/addresses/path.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { Records } from '../../model/records/records.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { buildHeadingLookup, type HeadingLookup } from '../headings/heading-lookup.ts';
import { nativeParser, type Parser } from '../parse/parser.ts';
import { buildTableLookup, type TableLookup } from './table-lookup.ts';

/** What the Markdown pass needs besides the text. */
export interface MarkdownOptions {
  site: Site;
  labels: Labels;
  /** `/` or `/repo/`. */
  base: string;
  /** Top-level names of the site's own pages and files: `timeline`, `graph`. */
  reservedNames: ReadonlySet<string>;
  /** Draws a chart of `charts/` with overrides. A parameter because this room may not import `charts/`. */
  drawChart: DrawChart;
  /** Draws the network around an entity, or of the whole site; `undefined` if there are no relations. */
  drawNetwork: DrawNetwork;
  parser?: Parser;
}

/**
 * Draws a chart by id; wrong attributes give a problem, those without effect warnings. `undefined` for a chart whose file
 * is reported.
 */
export type DrawChart = (
  chartId: string,
  overrides: Record<string, string>,
  page: { anchor: string },
) =>
  | { figure: Element; warnings?: readonly ChartProblem[] }
  | { problems: readonly ChartProblem[] }
  | undefined;

type ChartProblem = Pick<Problem, 'code' | 'message' | 'fix'>;

/** Draws the network around an entity up to `depth` steps, or of the whole site. */
export type DrawNetwork = (
  around: { entity: EntityId; depth: number } | undefined,
  page: { anchor: string },
) => Element | undefined;

/** The settings that texts depend on: they are all rendered again once one of these changes. */
const textSettings = ['language', 'linking', 'period', 'remoteImages'] as const;

type TextSettings = Pick<SiteSettings, (typeof textSettings)[number]>;

/** The records with the settings that plugins may read. */
type TextRecords = Omit<Records, 'settings'> & { settings: TextSettings };

/** Leaves out all settings that no text depends on. */
export function settingsOfTexts(settings: TextSettings): TextSettings {
  return Object.fromEntries(textSettings.map((name) => [name, settings[name]])) as TextSettings;
}

/** What the plugins can look up: the site, and how to render it. */
export interface SiteLookup
  extends Omit<Site, 'records' | 'sources' | 'entities'>, Omit<MarkdownOptions, 'site'> {
  records: TextRecords;
  /** Without their places in the bibliography, so that texts stay the same when something is added above. */
  sources: ReadonlyMap<SourceKey, Work>;
  entities: ReadonlyMap<EntityId, NamedEntity>;
  parser: Parser;
  headings: HeadingLookup;
  tables: TableLookup;
  /** What lists show of the entities of a kind: an edit of another kind, or of a text, concerns no list. */
  entitiesOf: (kind: KindId) => readonly ListedEntity[];
  /** The names of pictures and files as authors write them, for suggestions: `maps/photo.png`. */
  assetNames: readonly string[];
  /** The files of pages by their names without folders, for suggestions. */
  filesByName: ReadonlyMap<string, string>;
  chartsById: ReadonlyMap<string, Chart>;
  /** The address of each table by its file, and of the page about it by the file of its description. */
  dataAddresses: ReadonlyMap<string, SitePath>;
}

/** The lookup for all plugins of a build. */
export function buildSiteLookup({ site, ...options }: MarkdownOptions): SiteLookup {
  const parser = options.parser ?? nativeParser;
  return {
    ...site,
    ...options,
    parser,
    sources: new Map([...site.sources].map(([key, source]) => [key, workOf(source)])),
    entities: new Map(
      [...site.entities].map(([id, entity]) => [
        id,
        namedEntity(entity, site.kinds.get(entity.kind)),
      ]),
    ),
    headings: buildHeadingLookup(site.prose, parser),
    tables: buildTableLookup(site),
    entitiesOf: (kind) => listedEntities(site.records.entities, kind),
    assetNames: [...site.assets.keys()].map((file) => file.replace(/^assets\//, '')),
    filesByName: new Map(
      [...site.targetsByFile.keys()].map((file) => [posix.basename(file), file]),
    ),
    chartsById: new Map(site.records.charts.map((chart) => [chart.id, chart])),
    dataAddresses: new Map(
      site.records.datasets.flatMap(({ id, path, file, at }) => [
        [at.file, path],
        [file, filePath('data', `${id}.csv`)],
      ]),
    ),
  };
}
