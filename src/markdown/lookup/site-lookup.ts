import type { Element } from 'hast';
import type { Site } from '../../link/site/site.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';
import { buildHeadingLookup, type HeadingLookup } from '../headings/heading-lookup.ts';
import type { ParserName } from '../parse/parser.ts';

export interface MarkdownOptions {
  site: Site;
  labels: Labels;
  /** `/` or `/repo/`. */
  base: string;
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

/** What the plugins may ask: the site, and how things stand on its pages. */
export interface SiteLookup extends Site, Omit<MarkdownOptions, 'site'> {
  parser: ParserName;
  headings: HeadingLookup;
}

export function buildSiteLookup({ site, ...options }: MarkdownOptions): SiteLookup {
  const parser = options.parser ?? 'native';
  return { ...site, ...options, parser, headings: buildHeadingLookup(site.prose, parser) };
}
