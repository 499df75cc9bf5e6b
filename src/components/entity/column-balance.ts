import type { EntityView } from '../../views/entity/entity-view.ts';
import { mentionsShown } from '../mentions/mention-groups.ts';

/** Sections of an entity page that can go in either column. */
export type LooseSection = 'quotes' | 'mentions' | 'sources';

/** The movable sections of each column, in order. */
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
  quote: { main: 110, rail: 160 },
  mention: { main: 66, rail: 120 },
  source: { main: 32, rail: 48 },
  sectionHead: 90,
};

/** Places each movable section in the column where it leaves the two closest in length. */
export function balanceColumns(view: EntityView): Columns {
  const columns: Columns = { main: [], rail: [] };
  const used = {
    main:
      height.head +
      view.bodyHtml.replace(/<[^>]*>/g, '').length * height.textCharacter +
      view.chartsHtml.length * height.chart +
      section(view.relations.length, height.relation) +
      section(view.timeline.length, height.event),
    rail: view.facts.length * height.fact + (view.keyFigure ? 80 : 0) + 120,
  };
  const loose: [LooseSection, number, { main: number; rail: number }][] = [
    ['quotes', view.quotes.length, height.quote],
    ['mentions', mentionsShown(view.mentions.length), height.mention],
    ['sources', view.references.length, height.source],
  ];
  for (const [name, count, each] of loose) {
    if (count === 0) continue;
    const inRail = Math.abs(used.main - used.rail - section(count, each.rail));
    const inMain = Math.abs(used.main + section(count, each.main) - used.rail);
    const column = inRail <= inMain ? 'rail' : 'main';
    columns[column].push(name);
    used[column] += section(count, each[column]);
  }
  return columns;
}

function section(count: number, each: number): number {
  return count === 0 ? 0 : height.sectionHead + count * each;
}
