import type { KindShape } from '../model/kind.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { SitePath } from '../model/path.ts';
import type { Source, SourceKey } from '../model/source.ts';
import type { Sentence } from './reference.ts';

/**
 * What each kind of page shows, as plain data: the shape in which the compiled site reaches the
 * page templates. Texts are plain text unless the name ends in `Html`.
 */

/** A page as a link names it. `kind` is the id of an entity's kind. */
export interface PageLink {
  title: string;
  path: SitePath;
  kind?: string;
  lang?: string;
  description?: string;
}

/** An entity as a list shows it. */
export interface EntityLink extends PageLink {
  id: string;
  kind: string;
  /** First alias written in another script than the title: 腾讯 for Tencent. */
  otherScript?: { text: string; lang: string };
}

export interface KindView {
  id: string;
  label: string;
  plural: string;
  folder: string;
  path: SitePath;
  shape: KindShape;
  color?: string;
  count: number;
}

/** One value of a fact, with the numbers of its references on the page. */
export interface FactValueView {
  text: string;
  href?: string;
  datetime?: string;
  references: number[];
  /** `as of 31 December 2021`, the note: what stands small under the value. */
  detail?: string;
}

export interface FactView {
  label: string;
  values: FactValueView[];
  /** Values the preferred one is disputed or preceded by. */
  others: FactValueView[];
}

/** Relations under one label, own and inverse alike: `Owned by`. */
export interface RelationGroupView {
  label: string;
  items: RelationItemView[];
}

export interface RelationItemView {
  /** Absent for someone without a page. */
  link?: EntityLink;
  name: string;
  /** `52%, since December 2018`. */
  detail?: string;
  references: number[];
}

/** A sentence of another page that speaks of this one. */
export interface MentionView {
  page: PageLink;
  /** Heading the sentence stands under, with its fragment. */
  heading?: { id: string; text: string };
  sentence: Sentence;
  date?: PartialDate;
}

export interface TimelineItemView {
  date: PartialDate;
  endDate?: PartialDate;
  title: string;
  path?: SitePath;
  kind?: string;
  description?: string;
  references: number[];
}

/** An entry of a page's reference list. */
export interface ReferenceView {
  number: number;
  source: Source;
  /** Fragments of the places that cite it. */
  citedAt: string[];
}

export interface QuoteView {
  text: string;
  lang?: string;
  by: { link?: EntityLink; name: string };
  role?: string;
  date?: PartialDate;
  source?: { key: SourceKey; title: string; credit: string; url?: string };
  /** Page and fragment it stands on. */
  page: PageLink;
  anchor: string;
}

export interface HeadingView {
  depth: number;
  id: string;
  text: string;
}

/** What all pages of prose share. */
export interface ProsePageView {
  id: string;
  path: SitePath;
  title: string;
  /** Title with its underlined words apart: `[{text: 'WeChat’s '}, {text: 'nine days', marked: true}]`. */
  titleParts: TitlePart[];
  description?: string;
  /** The description, else the first paragraph: for search engines and cards. */
  summary: string;
  lang?: string;
  tags: TagLink[];
  image?: SitePath;
  bodyHtml: string;
  headings: HeadingView[];
  references: ReferenceView[];
  updated?: PartialDate;
  /** Address of the file in the repository, where the site has one. */
  editUrl?: string;
}

export interface TitlePart {
  text: string;
  marked?: true;
}

export interface TagLink {
  tag: string;
  /** Its part of the address: `personal-data`. */
  slug: string;
  path: SitePath;
}

export interface AuthorView {
  name: string;
  link?: PageLink;
}

export interface ArticleView extends ProsePageView {
  date: PartialDate;
  authors: AuthorView[];
  minutes: number;
  words: number;
  /** Who and what it is about: entities mentioned, most often first. */
  about: EntityLink[];
  corrections: { date: PartialDate; text: string }[];
  /** `"Title." Site, 24 November 2026. CC-BY-4.0.` with its parts apart for italics. */
  citation: {
    title: string;
    site: string;
    date: string;
    url: string;
    license?: string;
    authors: string;
  };
  previous?: PageLink;
  next?: PageLink;
  /** Other articles that speak of the same entities, the closest first. */
  related: ArticleSummary[];
}

/** An article as lists show it. */
export interface ArticleSummary extends PageLink {
  date: PartialDate;
  minutes: number;
  sourceCount: number;
  summary: string;
  about: EntityLink[];
}

/** A free page. */
export interface PageView extends ProsePageView {
  date?: PartialDate;
  authors: AuthorView[];
  corrections: { date: PartialDate; text: string }[];
  mentions: MentionView[];
}

export interface EntityView extends ProsePageView {
  kind: KindView;
  /** Aliases, for the head of the page and for search. */
  aliases: string[];
  otherScript?: { text: string; lang: string };
  /** A figure to lead the facts with: the newest value of the first profile dataset. */
  keyFigure?: {
    label: string;
    text: string;
    detail: string;
    references: number[];
    change?: ChangeView;
  };
  facts: FactView[];
  factCount: number;
  sourcedFactCount: number;
  relations: RelationGroupView[];
  /** Charts of datasets with `profile: true`, as figures in HTML. */
  chartsHtml: string[];
  timeline: TimelineItemView[];
  quotes: QuoteView[];
  mentions: MentionView[];
  mentionedOn: number;
  wikidata?: string;
  /** For JSON-LD: values by schema.org property are derived from these. */
  website?: string;
  jsonLd: Record<string, unknown>;
}

/** A rise or fall: `direction` chooses arrow and colour. */
export interface ChangeView {
  direction: 'up' | 'down' | 'level';
  text: string;
}

/** A row of a kind's list page. */
export interface EntityRowView extends EntityLink {
  /** Values under the list's columns, in their order. */
  cells: { text: string; href?: string; datetime?: string }[];
  /** Newest value of the kind's main dataset, with a spark line. */
  figure?: { text: string; detail: string; sparkHtml: string; sortValue: number };
  eventCount: number;
  mentionCount: number;
}

export interface KindListView {
  kind: KindView;
  /** Headings of the cells: the two or three fields most entities of the kind fill. */
  columns: string[];
  figureLabel?: string;
  rows: EntityRowView[];
}

export interface TagView extends TagLink {
  pages: PageLink[];
}

/** The front page: an editor's choice, or what the folder suggests. */
export interface HomeView {
  lead?: ArticleSummary & { openingHtml: string };
  /** Largest chart, as a figure in HTML. */
  chartsHtml: string[];
  figures: KeyFigureView[];
  latest: ArticleSummary[];
  involved: (EntityLink & { count: number })[];
  quote?: QuoteView;
  /** Recent part of the timeline. */
  timeline: TimelineItemView[];
}

export interface KeyFigureView {
  link: EntityLink;
  label: string;
  text: string;
  change?: ChangeView;
  /** `from $926bn, its highest, on 11 February 2021`. */
  detail: string;
  sparkHtml: string;
}

/** What every page needs of the site: name, navigation, counts. */
export interface SiteView {
  title: string;
  titleParts: TitlePart[];
  description: string;
  language: string;
  url: string;
  /** `/` or `/repo/`. */
  base: string;
  authors: { name: string; url?: string; orcid?: string }[];
  license?: string;
  repository?: string;
  navigation: { label: string; href: string; path?: SitePath }[];
  kinds: KindView[];
  counts: {
    entities: number;
    events: number;
    sources: number;
    articles: number;
    charts: number;
    datasets: number;
  };
  /** Day of the newest content: shown as the site's date. */
  newest?: PartialDate;
  accent?: string;
  font?: string;
  labels: Record<string, string>;
  /** Which editions for reading without a network there are. */
  offline: { app: boolean; download: boolean };
  /** Free pages, for the foot of each page. */
  pages: PageLink[];
}

/** The page of a chart of `charts/`. */
export interface ChartPageView extends PageLink {
  id: string;
  figureHtml: string;
  /** The figure for other sites to embed: its title leads to the chart's page. */
  embedHtml: string;
  /** What the drawing shows, in words. */
  alternative: string;
  /** The chart as files: picture, drawing, rows. */
  files: { png: SitePath; svg: SitePath; csv: SitePath; embed: SitePath };
  /** The narrow drawing alone, for lists; absent where nothing is drawn. */
  thumbHtml?: string;
  /** Markup that shows the chart on another site. */
  embedCode: string;
  dataset?: PageLink;
  license?: string;
  references: ReferenceView[];
  /** Pages that show it or speak of it. */
  usedOn: PageLink[];
  citation: ArticleView['citation'];
  /** Day of the last value. */
  to?: PartialDate;
}

/** The page of a dataset. */
export interface DatasetView extends PageLink {
  id: string;
  /** The author's own file. */
  file: SitePath;
  license?: string;
  columns: { name: string; label: string; type: string; typeLabel: string; unit?: string }[];
  rowCount: number;
  period?: { from: PartialDate; to: PartialDate };
  /** The rows that the page shows; the file has all. */
  rows: DatasetCellView[][];
  references: ReferenceView[];
  charts: PageLink[];
  citation: ArticleView['citation'];
}

export interface DatasetCellView {
  text: string;
  href?: string;
  datetime?: string;
  /** The source a cell names. */
  source?: SourceKey;
}
