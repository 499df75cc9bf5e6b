import type { EntityView } from '../../views/entity/entity-view.ts';
import { mentionsShown } from '../mentions/mention-groups.ts';

/** Sections of an entity page that can go in either column. */
export type LooseSection = 'quotes' | 'mentions' | 'sources';

/** The movable sections of each column. A page is read down the main column, then down the rail. */
export interface Columns {
  main: LooseSection[];
  rail: LooseSection[];
}

/**
 * Approximate heights at full page width, in pixels. They only decide which column a section goes in, so an error of a
 * few lines does not matter.
 */
const height = {
  head: 140,
  textCharacter: 0.42,
  chart: 560,
  relation: 37,
  event: 62,
  fact: 46,
  picture: 260,
  quote: { main: 110, rail: 160 },
  mention: { main: 66, rail: 120 },
  source: { main: 32, rail: 48 },
  sectionHead: 90,
};

/** Letters of the longest title that stands in one line. */
export const longTitle = 28;

/** What a movable section has rows of. */
const rowOf = { quotes: 'quote', mentions: 'mention', sources: 'source' } as const;

/**
 * Tells whether the facts are shorter than the header: one row, or two beside a long title. Beside it they would leave a
 * gap above the rail, which begins below both.
 */
export function areFactsShort(view: EntityView, addresses: number): boolean {
  const most = view.title.length > longTitle ? 2 : 1;
  return !view.keyFigure && !view.picture && view.facts.length + addresses <= most;
}

/** The last sections go into the rail, as many as leave the two columns closest in length. */
export function balanceColumns(view: EntityView): Columns {
  const main =
    height.head +
    view.bodyHtml.replace(/<[^>]*>/g, '').length * height.textCharacter +
    view.chartsHtml.length * height.chart +
    section(view.relations.length, height.relation) +
    section(view.timeline.length, height.event);
  const rail =
    view.facts.length * height.fact +
    (view.keyFigure ? 80 : 0) +
    (view.picture ? height.picture : 0) +
    120;
  const counts: [LooseSection, number][] = [
    ['quotes', view.quotes.length],
    ['mentions', mentionsShown(view.mentions.length)],
    ['sources', view.references.length],
  ];
  const loose = counts.filter(([, count]) => count > 0);
  const gapAfter = (inMain: number): number => {
    const lengthOf = (column: 'main' | 'rail', each: typeof loose): number =>
      each.reduce((sum, [name, count]) => sum + section(count, height[rowOf[name]][column]), 0);
    const [left, right] = [loose.slice(0, inMain), loose.slice(inMain)];
    return Math.abs(main + lengthOf('main', left) - rail - lengthOf('rail', right));
  };
  const inMain = Array.from({ length: loose.length + 1 }, (_, count) => count).reduce(
    (best, count) => (gapAfter(count) < gapAfter(best) ? count : best),
  );
  const names = loose.map(([name]) => name);
  return { main: names.slice(0, inMain), rail: names.slice(inMain) };
}

function section(count: number, each: number): number {
  return count === 0 ? 0 : height.sectionHead + count * each;
}
