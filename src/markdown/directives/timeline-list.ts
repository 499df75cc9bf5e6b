import type { ElementContent } from 'hast';
import type { BlockContent, Link, Paragraph, PhrasingContent } from 'mdast';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { allPoints, allPointsOf } from '../../link/timeline/dated-points.ts';
import { foldOutside, groupFolded, yearsOf } from '../../link/timeline/fold-outside.ts';
import { pointWords } from '../../link/timeline/point-words.ts';
import type { TimelinePoint } from '../../link/timeline/timeline.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { fill } from '../../model/labels/labels.ts';
import { formatDateRange, formatPartialDate } from '../../model/dates/format-date.ts';
import { isEmptyPeriod, periodContains, type Period } from '../../model/dates/period.ts';
import { sitePath, withBase } from '../../model/addresses/path.ts';
import { classesOf } from '../links/link-target.ts';
import type { Document } from '../document/document.ts';
import type { Box } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { assessmentNodes, struckIfWithdrawn } from './assessment-nodes.ts';
import { blockDirective } from './block-directive.ts';
import { moreLink } from './more-link.ts';
import type { AttributeReader } from './attribute-reader.ts';
import { inOwnDirection } from '../../model/text/direction.ts';
import { hasFullWidthPunctuation } from '../../model/text/language.ts';
import { plainNode } from '../tree/plain-node.ts';

/** Longest timeline in a text; the timeline's own page shows the rest. */
const mostPoints = 60;

/** `::timeline{entity=didi from=2021 to=2022}`: a list of timeline points, oldest first, with their sources. */
export const timelineDirective = blockDirective(['entity', 'from', 'to'], timelineList);

function timelineList(
  reader: AttributeReader,
  document: Document,
  lookup: SiteLookup,
): Box | undefined {
  const entity = reader.entity('entity');
  const period = { from: reader.date('from'), to: reader.date('to') };
  if (isEmptyPeriod(period)) {
    const message = `\`from=${period.from}\` comes after \`to=${period.to}\`.`;
    reader.fail('invalid-directive', message, 'Write the earlier date as `from`.');
  }
  if (reader.hasFailed()) return undefined;
  const points = (entity ? allPointsOf(entity, lookup) : allPoints(lookup)).filter(({ date }) =>
    periodContains(period, date),
  );
  const shown = foldOutside(points.slice(0, mostPoints), whatIsUnfolded(period, lookup));
  const lists = groupFolded(shown).flatMap((group) => groupNodes(group, document, lookup));
  if (lists.length === 0) return undefined;
  const rest = points.length - mostPoints;
  const blocks: BlockContent[] = [...lists];
  if (rest > 0) {
    const count = countIn(document.formatLanguage, rest);
    blocks.push(moreLink(fill(lookup.labels.moreDates, { count }), sitePath('timeline'), lookup));
  }
  return box('div', { className: ['view'] }, blocks);
}

/** The site's period; where the author says from when or until when, that counts. */
function whatIsUnfolded({ from, to }: Period, { records }: SiteLookup): Period {
  const { period } = records.settings;
  return { from: from ?? period.from, to: to ?? period.to };
}

/** Points that follow each other, as a list, which is folded away if they lie outside of the period. */
function groupNodes(
  group: readonly (TimelinePoint & { isFolded?: true })[],
  document: Document,
  lookup: SiteLookup,
): Box[] {
  const items = group.flatMap((point) => itemNode(point, document, lookup) ?? []);
  if (items.length === 0) return [];
  const list = box('ol', { className: ['tl'] }, items);
  if (!group[0]?.isFolded) return [list];
  const years = fill(lookup.labels.foldedYears, { years: yearsOf(group, document.formatLanguage) });
  const summary = `${years} (${countIn(document.formatLanguage, items.length)})`;
  return [box('details', { className: ['fold'] }, [summaryNode(summary), list])];
}

function summaryNode(text: string): Box {
  const hChildren = [{ type: 'text', value: text } as const];
  return { type: 'box', data: { hName: 'summary', hChildren }, children: [] };
}

function itemNode(point: TimelinePoint, document: Document, lookup: SiteLookup): Box | undefined {
  const target = lookup.targets.get(`entity:${point.entity}`);
  const { labels } = lookup;
  const entity = (id: EntityId) => lookup.entities.get(id);
  const words = pointWords(point, { labels, language: document.formatLanguage, entity });
  if (!target || !words) return undefined;
  const link: Link = {
    type: 'link',
    url: withBase(target.path, lookup.base),
    data: { isResolved: true, hProperties: { className: classesOf(target) } },
    children: [{ type: 'text', value: words.title }],
  };
  const colon = hasFullWidthPunctuation(document.language) ? '：' : '. ';
  const text = words.description && `${colon}${words.description}`;
  const keys = point.sources.filter((key) => lookup.sources.has(key));
  const children: PhrasingContent[] = [
    ...struckIfWithdrawn(point, [{ type: 'strong', data: { hName: 'b' }, children: [link] }]),
    ...(text ? [plainNode(text)] : []),
    ...assessmentNodes(point, { labels, language: document.formatLanguage }),
    ...keys.map((source) => ({ type: 'citation', source }) as const),
  ];
  const when: Box = {
    type: 'box',
    data: {
      hName: 'span',
      hProperties: { className: ['when'] },
      hChildren: [dateNode(point, document.formatLanguage)],
    },
    children: [],
  };
  const hProperties = inOwnDirection(`${words.title} ${text ?? ''}`, document.language);
  const paragraph: Paragraph = {
    type: 'paragraph',
    data: { isPlain: true, hProperties },
    children,
  };
  return box('li', {}, [when, paragraph]);
}

/** A date. HTML has no element for a range, so that is plain text. */
function dateNode({ date, endDate }: TimelinePoint, language: string): ElementContent {
  if (endDate) {
    return { type: 'text', value: formatDateRange(date, endDate, language, 'short') };
  }
  return {
    type: 'element',
    tagName: 'time',
    properties: { dateTime: date },
    children: [{ type: 'text', value: formatPartialDate(date, language, 'short') }],
  };
}

function box(hName: string, hProperties: Record<string, string[]>, children: BlockContent[]): Box {
  return { type: 'box', data: { hName, hProperties }, children };
}
