import type { SitePath } from '../../model/addresses/path.ts';
import type { ArticleSummary } from '../article/article-view.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import type { KeyFigureView } from '../parts/statements/key-figure-view.ts';
import type {
  DescribedEntityLink,
  DescribedLink,
  EntityLink,
  PageLink,
} from '../parts/links/page-link.ts';
import type { QuoteView } from '../parts/statements/quote-view.ts';

/** The front page. */
export interface HomeView {
  path: SitePath;
  /** `about` has the entities that may take part in events; the others publish or contain them. */
  lead?: ArticleSummary & { openingHtml: string };
  /** The featured charts, as HTML figures. */
  chartsHtml: string[];
  /** A second story beside the lead. */
  second?: ArticleSummary;
  /** The key figures that the author names. */
  figures: NamedFigureView[];
  /** The events of the site's period, as an HTML drawing, and in words. */
  strip?: { html: string; summary: string };
  /** The featured entities. */
  entities: FeaturedEntityView[];
  latest: ArticleSummary[];
  /** True if the author chose the articles, which then need not be the newest. */
  areChosen?: true;
  /** The most mentioned entities, with the number of sentences that mention each. */
  involved: (DescribedEntityLink & { count: number })[];
  /** Free pages to start from, each with what it is about. */
  pages: DescribedLink[];
  /** The list of all free pages, if the site has one. */
  pageList?: SitePath;
  /** The lists of the site with their first entries, if it has neither articles nor free pages. */
  contents: ContentsView[];
  /** The first quotation of each of three speakers, or of more beside many articles; first those in the language of the site. */
  quotes: QuoteView[];
  cards: CardView[];
}

/** A list of the site: entities of a kind, charts, datasets or sources. */
export interface ContentsView {
  title: string;
  path: SitePath;
  /** The first entries. */
  links: DescribedLink[];
  /** The number of all entries. */
  count: number;
}

/** An entity that the front page features: with its key figure, else with what it is. */
export type FeaturedEntityView =
  | { link: EntityLink; figure: KeyFigureView }
  | { link: EntityLink; summary: string };

/** A figure of `home.figures`. */
export interface NamedFigureView {
  label: string;
  /** What it counts, `Market value`, unless the label says it. */
  measure?: string;
  /** The entity's page, if it is about one; else that of the dataset. */
  link: PageLink;
  figure: Omit<KeyFigureView, 'label' | 'date'>;
}
