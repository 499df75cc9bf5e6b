import { chartDirective } from './chart-directive.ts';
import type { DirectiveType } from './directive-type.ts';
import { changeDirective, valueDirective } from './value-nodes.ts';
import { quoteDirective } from './quotation.ts';
import { entitiesDirective } from './entities-table.ts';
import { galleryDirective } from './gallery-directive.ts';
import { networkDirective } from './network-figure.ts';
import { timelineDirective } from './timeline-list.ts';

/** Every directive by name. The reference shows the comments. */
export const directives: Readonly<Record<string, DirectiveType>> = {
  /** A value of a dataset, with its date and source. */
  value: valueDirective,
  /** The difference between two values in per cent. */
  change: changeDirective,
  /** A chart of `charts/`; further attributes override its YAML. */
  chart: chartDirective,
  /** Timeline points, oldest first, with their sources. */
  timeline: timelineDirective,
  /** A network of relations. */
  network: networkDirective,
  /** The entities of a kind as a table. */
  entities: entitiesDirective,
  /** The pictures in it, side by side, each with the text after it as its caption. */
  gallery: galleryDirective,
  /** A quotation with its speaker. */
  quote: quoteDirective,
};

/** Every directive, to look up a name that an author wrote. */
export const directivesByName: ReadonlyMap<string, DirectiveType> = new Map(
  Object.entries(directives),
);
