import { z } from 'zod';
import type { Article, Page } from './article.ts';
import type { Asset } from './asset.ts';
import type { Chart } from './chart.ts';
import type { Dataset } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { Kind } from './kind.ts';
import type { Position } from './problem.ts';
import type { Source } from './source.ts';

const author = z.strictObject({
  name: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** `0000-0002-1825-0097`. */
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
    .optional(),
});

/** `site.yaml`, the only file that must exist. */
export const siteSchema = z.strictObject({
  /** As shown and shared. */
  title: z.string().min(1),
  /** One sentence on what the site is. */
  description: z.string().min(1),
  /** Where it will live; its path is the base path: `https://owner.github.io/repo`. */
  url: z.url({ protocol: /^https?$/ }).default('http://localhost:4321'),
  /** BCP 47: `en`, `zh-Hans`. */
  language: z
    .string()
    .regex(
      /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      'A language is written as a BCP 47 tag: en, zh-Hans.',
    )
    .default('en'),
  authors: z.array(author).default([]),
  /** SPDX id or text; shown, and put on every export: `CC-BY-4.0`. */
  license: z.string().optional(),
  /** Address of the repository, for "edit this page" and "report an error". */
  repository: z.url({ protocol: /^https?$/ }).optional(),
  /** Links in the head of each page; from what the folder holds when absent. */
  navigation: z.array(z.strictObject({ label: z.string(), link: z.string() })).optional(),
  /** What the home page features, by id. */
  home: z
    .strictObject({
      lead: z.string().optional(),
      articles: z.array(z.string()).optional(),
      charts: z.array(z.string()).optional(),
      entities: z.array(z.string()).optional(),
    })
    .default({}),
  linking: z
    .strictObject({
      /** Which plain mentions become links: the first on each page, the first in each section, none. */
      auto: z.enum(['first', 'section', 'none']).default('first'),
    })
    .default({ auto: 'first' }),
  theme: z
    .strictObject({
      /** Colour in place of the blue pencil: `"#0f766e"`. */
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, 'A colour is written as "#0f766e".')
        .optional(),
      /** A font family installed on readers' machines, for reading text. */
      font: z.string().optional(),
    })
    .default({}),
  offline: z
    .strictObject({ app: z.boolean().default(true), download: z.boolean().default(true) })
    .default({ app: true, download: true }),
  remoteImages: z.enum(['deny', 'allow']).default('deny'),
  /** Draw a picture for each page, for where it is shared. */
  socialCards: z.boolean().default(true),
  /** A bundled CSL style's name, or a `.csl` file of the folder. */
  citationStyle: z.string().default('numeric'),
  /** Overrides of the interface's words, by their key. */
  labels: z.record(z.string(), z.string()).default({}),
});

export type Site = z.infer<typeof siteSchema>;

/** Everything a content folder holds, read and checked file by file; not yet linked. */
export interface Records {
  site: Site;
  /** Where the values of `site.yaml` stand, by path: `home.articles.2`. */
  sitePositions?: Record<string, Position>;
  kinds: Kind[];
  articles: Article[];
  pages: Page[];
  entities: Entity[];
  sources: Source[];
  datasets: Dataset[];
  charts: Chart[];
  assets: Asset[];
}
