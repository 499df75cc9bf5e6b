import { z } from 'zod';
import { dateSchema } from '../dates/date-schema.ts';
import { homeFigureSchema } from './home-figure.ts';
import { entityIdSchema } from '../ids/entity-id-schema.ts';
import { bundledStyles, isStyleName, ownStyle } from '../sources/citation-style.ts';
import { isLanguageTag, languageFix } from '../text/language.ts';

const author = z.strictObject(
  {
    /** Name as shown: `Li Wei`. */
    name: z.string().min(1),
    /** Link of the name above an article, unless it is the name of a person on the site: `https://example.org/li-wei`. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** ORCID iD, for JSON-LD, and where the name leads without a `url`: `0000-0002-1825-0097`. */
    orcid: z
      .string()
      .regex(
        /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
        'An ORCID iD is four groups of four digits: 0000-0002-1825-0097.',
      )
      .optional(),
  },
  {
    // In articles, authors are names.
    error: ({ input }) => (typeof input === 'string' ? `Write \`{name: ${input}}\`.` : undefined),
  },
);

/** The address of a site that says none: that of `preview` on this machine. */
export const addressOfNone = 'http://localhost:4321';

/** `site.yaml`, the only file that must exist. */
export const siteSettingsSchema = z.strictObject({
  /** Name of the site; `==words==` in it are underlined in large headings. */
  title: z.string().min(1),
  /** One sentence about the site. */
  description: z.string().trim().min(1),
  /** Address of the site: `https://owner.github.io/repo`. Its path is the base. */
  url: z.url({ protocol: /^https?$/ }).default(addressOfNone),
  /** Language of the interface, and of each page without `lang`: `en`, `zh-Hans`. */
  language: z
    .string()
    .refine(isLanguageTag, { error: ({ input }) => languageFix(String(input)) })
    .default('en'),
  /** Who makes the site. */
  authors: z.array(author).default([]),
  /** SPDX id, address or words, shown on pages and exports, as a link if it has an address: `CC-BY-4.0`. */
  license: z.string().optional(),
  /**
   * Address of the repository on GitHub, GitLab, Codeberg or Bitbucket, for "edit this page" and "report an error":
   * `https://github.com/owner/repo`. If the content is not in its folder `content/` on the branch `main`, the address of
   * its folder there: `https://github.com/owner/repo/tree/BRANCH/FOLDER`.
   */
  repository: z.url({ protocol: /^https?$/ }).optional(),
  /** Links in the header of each page; chosen from the content by default. */
  navigation: z
    .array(
      z.strictObject({
        /** Words of the link. */
        label: z.string(),
        /** Target of the link: `/articles/`, `about`, `https://example.org/`. */
        link: z.string(),
      }),
    )
    .optional(),
  /** What the home page features, by id. */
  home: z
    .strictObject({
      /** Article at the top; the newest by default. */
      lead: z.string().optional(),
      /** Articles below it; the newest five by default. */
      articles: z.array(z.string()).optional(),
      /** Key figures: `{data: market-cap, entity: tencent, at: latest, from: max}`. */
      figures: z.array(homeFigureSchema).optional(),
      /** Charts, in this order; by default the two that show the most values. */
      charts: z.array(z.string()).optional(),
      /**
       * Entities with their key figures, else what they are; by default, and without `figures`, up to five of the
       * most mentioned that have one.
       */
      entities: z.array(entityIdSchema).optional(),
      /** Free pages to start from: `[guides/first-steps]`; without articles, the first twelve by default. */
      pages: z.array(z.string()).optional(),
    })
    .default({}),
  /**
   * The time that the site covers. `latest` and headline figures are the last value within it; timelines fold the rest
   * away.
   */
  period: z
    .strictObject({
      /** Its first day, month or year: `2020-10`; open by default. */
      from: dateSchema.optional(),
      /** Its last day, month or year, included: `2023-12`; open by default. */
      to: dateSchema.optional(),
    })
    .default({}),
  /** Automatic links. */
  linking: z
    .strictObject({
      /** Which plain mentions become links: the first on each page, the first in each section, or none. */
      auto: z.enum(['first', 'section', 'none']).default('first'),
    })
    .default({ auto: 'first' }),
  /** How the site looks. */
  theme: z
    .strictObject({
      /** Accent colour instead of blue: `"#0f766e"`. */
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, 'A colour is written as "#0f766e".')
        .optional(),
      /** Font of texts that readers have on their machines: `Georgia`, or several, of which the first there is taken: `Charter, Georgia`. */
      font: z.string().optional(),
    })
    .default({}),
  /** Offline bundles. */
  offline: z
    .strictObject({
      /** True to save the site in the browsers of its readers. */
      app: z.boolean().default(true),
      /** True to offer the whole site as a folder: `/offline.zip`. */
      download: z.boolean().default(true),
    })
    .default({ app: true, download: true }),
  /** Whether pages may load images from other sites, which then learn about each reader. */
  remoteImages: z.enum(['deny', 'allow']).default('deny'),
  /**
   * Which pages have a social image of their own: all with `true`, `articles` and charts only, or none with `false`.
   * Other pages have the site's; with `false` there is none.
   */
  socialCards: z.union([z.boolean(), z.literal('articles')]).default(true),
  /** False to leave out `/quality/`, the page with the results of `check`, and the links to it. */
  quality: z.boolean().default(true),
  /** CSL style of references: `apa`, `chicago-author-date`, `chicago-notes`, or a file of the folder, `house.csl`. */
  citationStyle: z
    .string()
    .refine(
      isStyleName,
      `A style is ${ownStyle}, ${[...bundledStyles.keys()].join(', ')}, or a .csl file of the folder.`,
    )
    .default(ownStyle),
  /** Words of the interface by key, instead of the built-in ones: `search: Find`. */
  labels: z.record(z.string(), z.string()).default({}),
});

/** The settings of `site.yaml`, with defaults filled in. */
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
