import type { Element } from 'hast';
import type { NameIndex } from '../../link/names/name-index.ts';
import type { Target, TargetKey } from '../../link/target.ts';
import type { Article, Page } from '../../model/records/article.ts';
import type { Asset } from '../../model/records/asset.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';
import type { Records } from '../../model/records/records.ts';
import type { Source, SourceKey } from '../../model/sources/source.ts';
import { buildHeadingLookup, type HeadingLookup } from '../headings/heading-lookup.ts';
import type { ParserName } from '../parse/parser.ts';
import { createSiteDates, type SiteDates } from '../../link/timeline/site-dates.ts';

export interface MarkdownOptions {
  labels: Labels;
  /** `/` or `/repo/`. */
  base: string;
  records: Records;
  targets: Map<TargetKey, Target>;
  names: NameIndex;
  /** Draws a chart of `charts/` with overrides; given from outside, since this folder may not import charts. */
  drawChart: DrawChart;
  /** Draws the network around an entity, or the whole; nothing where nobody stands in a relation. */
  drawNetwork: DrawNetwork;
  parser?: ParserName;
}

export type DrawChart = (
  chartId: string,
  overrides: Record<string, string>,
  page: { anchor: string },
) => { figure: Element } | { problem: { code: ProblemCode; message: string; fix: string } };

export type DrawNetwork = (
  around: { entity: string; depth: number } | undefined,
  page: { anchor: string },
) => Element | undefined;

/** What the plugins ask the site, by key. */
export interface SiteLookup extends MarkdownOptions {
  parser: ParserName;
  prose: Map<TargetKey, Article | Page | Entity>;
  entities: Map<string, Entity>;
  kinds: Map<string, Kind>;
  sources: Map<SourceKey, Source>;
  datasets: Map<string, Dataset>;
  assets: Map<string, Asset>;
  /** By file, relative to the content folder. */
  targetsByFile: Map<string, Target>;
  targetsByPath: Map<string, Target>;
  headings: HeadingLookup;
  dates: SiteDates;
}

export function buildSiteLookup(options: MarkdownOptions): SiteLookup {
  const { records, targets } = options;
  const parser = options.parser ?? 'native';
  const prose = new Map<TargetKey, Article | Page | Entity>(
    [...records.entities, ...records.articles, ...records.pages].map((each) => [
      `${each.type}:${each.id}`,
      each,
    ]),
  );
  return {
    ...options,
    parser,
    prose,
    entities: new Map(records.entities.map((each) => [each.id, each])),
    kinds: new Map(records.kinds.map((each) => [each.id, each])),
    sources: new Map(records.sources.map((each) => [each.key, each])),
    datasets: new Map(records.datasets.map((each) => [each.id, each])),
    assets: new Map(records.assets.map((each) => [each.file.normalize('NFC'), each])),
    targetsByFile: new Map([...targets.values()].map((each) => [each.file.normalize('NFC'), each])),
    targetsByPath: new Map([...targets.values()].map((each) => [each.path, each])),
    headings: buildHeadingLookup(prose, parser),
    dates: createSiteDates(records),
  };
}
