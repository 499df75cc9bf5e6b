import { z } from 'zod';

const author = z.strictObject({
  /** As shown: `Li Wei`. */
  name: z.string().min(1),
  /** Where the name leads to: `https://example.org/li-wei`. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** ORCID iD: `0000-0002-1825-0097`. */
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
    .optional(),
});

/** `site.yaml`, the only file that must exist. */
export const siteSettingsSchema = z.strictObject({
  /** Name of the site, as shown and shared; `==words==` in it are underlined where it is shown large. */
  title: z.string().min(1),
  /** One sentence on what the site is. */
  description: z.string().min(1),
  /** Where the site will live: `https://owner.github.io/repo`. Its path is the base path. */
  url: z.url({ protocol: /^https?$/ }).default('http://localhost:4321'),
  /** Language of the interface, and of each page without `lang`: `en`, `zh-Hans`. */
  language: z
    .string()
    .regex(
      /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      'A language is written as a BCP 47 tag: en, zh-Hans.',
    )
    .default('en'),
  /** Who makes the site. */
  authors: z.array(author).default([]),
  /** SPDX id or text; shown, and put on every export: `CC-BY-4.0`. */
  license: z.string().optional(),
  /** Address of the repository, for "edit this page" and "report an error": `https://github.com/owner/repo`. */
  repository: z.url({ protocol: /^https?$/ }).optional(),
  /** Links in the head of each page; from what the folder holds when absent. */
  navigation: z
    .array(
      z.strictObject({
        /** Words of the link. */
        label: z.string(),
        /** Where it leads: `/articles/`, `about`, `https://example.org/`. */
        link: z.string(),
      }),
    )
    .optional(),
  /** What the home page features, by id. */
  home: z
    .strictObject({
      /** Article at the top; the newest when absent. */
      lead: z.string().optional(),
      /** Articles below it, at most five; the newest when absent. */
      articles: z.array(z.string()).optional(),
      /** Charts, in this order; the first of `charts/` when absent. */
      charts: z.array(z.string()).optional(),
      /** Entities whose newest values are shown, at most five; the most mentioned when absent. */
      entities: z.array(z.string()).optional(),
    })
    .default({}),
  /** How the site links by itself. */
  linking: z
    .strictObject({
      /** Which plain mentions become links: the first on each page, the first in each section, none. */
      auto: z.enum(['first', 'section', 'none']).default('first'),
    })
    .default({ auto: 'first' }),
  /** How the site looks. */
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
  /** What readers get for reading without a network. */
  offline: z
    .strictObject({
      /** Keep the site in the browser of a reader who has visited it. */
      app: z.boolean().default(true),
      /** Offer the whole site as a folder: `/offline.zip`. */
      download: z.boolean().default(true),
    })
    .default({ app: true, download: true }),
  /** Whether pages may show images of other sites, which then see each reader. */
  remoteImages: z.enum(['deny', 'allow']).default('deny'),
  /** Draw a picture for each page, for where it is shared. */
  socialCards: z.boolean().default(true),
  /** Style of the reference lists; `numeric` is the only one. */
  citationStyle: z.string().default('numeric'),
  /** Other words for the interface, by their key: `search: Find`. */
  labels: z.record(z.string(), z.string()).default({}),
});

/** What `site.yaml` says, with the defaults filled in. */
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
