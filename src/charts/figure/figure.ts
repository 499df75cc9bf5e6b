import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { countIn } from '../../model/labels/count-in.ts';
import { fill } from '../../model/labels/labels.ts';
import { listCommaIn, semicolonIn } from '../../model/text/language.ts';
import { sentenceEnd } from '../../model/text/sentence-end.ts';
import { textOf } from '../../model/markup/text-of.ts';
import { formatBound } from '../../model/dates/format-bound.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { sitePath, withBase } from '../../model/addresses/path.ts';
import { webAddress } from '../../model/addresses/web-address.ts';
import { creditOf } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { FigureOptions, SiteInput } from '../data/chart-input.ts';
import type { Drawing } from '../contract/drawing.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import { plotText } from '../marks/plot-frame.ts';

/** The parts of a figure, from top to bottom. */
export const figure = { caption, drawing, foot, more };

/** Title, and subtitle with the scale notes. */
function caption(
  { chart, language }: SiteInput,
  { headingLevel, titleHref }: FigureOptions,
  scaleNotes: string[],
): Element {
  const own = chart.subtitle ?? '';
  const stop = own && scaleNotes.length > 0 ? sentenceEnd(own, language) : '';
  const subtitle = [own + stop, ...scaleNotes];
  const title = titleHref === undefined ? chart.title : h('a', { href: titleHref }, chart.title);
  const text = subtitle.filter(Boolean).join(' ');
  return h('figcaption', [
    headingLevel === undefined ? h('p', { class: 'name' }, title) : h(`h${headingLevel}`, title),
    ...(text ? [h('p', { class: 'sub' }, text)] : []),
  ]);
}

/** The facts about a figure that its drawings give. */
export interface AboutDrawing {
  id: string;
  title: string;
  description: string;
  hasLinks: boolean;
}

/** One of the drawings; the style sheet shows the one that fits. `x` is as wide as the page. */
function drawing(
  { width, height, content, plot }: Drawing,
  sizes: readonly (DrawingSize['name'] | 'x')[],
  { id, title, description, hasLinks }: AboutDrawing,
): Element {
  const [titleId, descriptionId] = [`${id}-${sizes[0]}-title`, `${id}-${sizes[0]}-desc`];
  return h('div', { class: ['d', ...sizes] }, [
    s(
      'svg',
      {
        viewBox: `0 0 ${width} ${Math.ceil(height)}`,
        // Screen readers skip the parts of an image, so links need a group.
        role: hasLinks ? 'group' : 'img',
        // The name of a group is said before its first link, and then what browsers take from its `desc`.
        'aria-labelledby': hasLinks ? titleId : `${titleId} ${descriptionId}`,
        // The name has it already.
        ...(!hasLinks && { 'aria-description': '' }),
        ...(plot && { 'data-plot': plotText(plot) }),
      },
      [
        s('title', { id: titleId }, title),
        s('desc', hasLinks ? {} : { id: descriptionId }, description),
        ...content,
      ],
    ),
  ]);
}

/** Sources that a figure names if it has more of them and a page that lists all. */
const mostSources = 6;

/** Sources that it names on its own page. The rows of its dataset lead to all, each to its own. */
const mostOnOwnPage = 60;

/** Notes, sources and the date of the last value. */
function foot(
  { chart, sources, base, language, labels }: SiteInput,
  { titleHref }: Pick<FigureOptions, 'titleHref'>,
  { keys, to, notes }: { keys: readonly SourceKey[]; to?: PartialDate; notes: string[] },
): Element[] {
  const own = chart.note?.trim() ?? '';
  const stopOfNote = own && notes.length > 0 ? sentenceEnd(own, language) : '';
  const said = [own + stopOfNote, ...notes].filter(Boolean).join(' ');
  const all = linksTo(keys, sources);
  // The authors of one source have commas between them.
  const hasCommas = all.some((link) => /[,、]/.test(textOf(link)));
  const separator = hasCommas ? semicolonIn(language) : listCommaIn(language);
  const restHref = titleHref ?? (chart.data && withBase(sitePath('data', chart.data), base));
  const most = titleHref === undefined ? mostOnOwnPage : mostSources;
  const unnamed = all.length - most;
  const named =
    restHref !== undefined && unnamed > 1
      ? [
          ...all.slice(0, most),
          h(
            'a',
            { href: restHref },
            fill(labels.moreEntries, { count: countIn(language, unnamed) }),
          ),
        ]
      : all;
  const links = separated(named, separator);
  const [before = '', after = ''] = labels.source.split('{sources}');
  // A name may end in a full stop: `Ann Li et al.`
  const stopOfNames = sentenceEnd(named.slice(-1).map(textOf).join('') + after, language);
  const stop = stopOfNames === '。' ? stopOfNames : `${stopOfNames} `;
  const until = to ? fill(labels.dataTo, { date: formatBound(to, language) }) : '';
  const line: (ElementContent | string)[] = [
    ...(links.length > 0 ? [before, ...links, after + stop] : []),
    until,
  ];
  return [
    ...(said ? [h('p', { class: 'src caveat' }, said)] : []),
    ...(links.length > 0 || until ? [h('p', { class: 'src' }, line)] : []),
  ];
}

/** The data as a table and as files. The table is open if nothing is drawn. */
function more(
  { labels }: SiteInput,
  { csvHref, tableHref, links: others = [], hasOpenTable = false }: FigureOptions,
  { table, isOpen, keys }: { table: Element[]; isOpen: boolean; keys?: string | undefined },
): Element[] {
  const links = [
    ...(table.length > 0
      ? [
          h(
            'details',
            {
              class: 'tbl',
              'data-page': isOpen ? undefined : tableHref,
              open: isOpen || hasOpenTable,
            },
            [h('summary', labels.table), ...table],
          ),
          h(
            'button',
            { type: 'button', 'data-label-copied': labels.tableCopied },
            labels.copyTable,
          ),
        ]
      : []),
    ...(csvHref === undefined ? [] : [h('a', { href: csvHref }, labels.csv)]),
    ...others.map(({ label, href }) => h('a', { href }, label)),
  ];
  const words = table.length > 0 ? keys : undefined;
  return links.length > 0 ? [h('div', { class: 'btns', 'data-label-keys': words }, links)] : [];
}

/** Links to sources, each publication once: several sources with one name link to the first. */
function linksTo(keys: readonly SourceKey[], sources: SiteInput['sources']): ElementContent[] {
  const seen = new Map<string, ElementContent>();
  for (const key of keys) {
    const source = sources.get(key);
    if (!source) continue;
    const name = creditOf(source) || source.title;
    if (seen.has(name)) continue;
    const href = webAddress(source.url);
    seen.set(
      name,
      href !== undefined
        ? h('a', { href, title: source.title, rel: 'noopener noreferrer' }, name)
        : { type: 'text', value: name },
    );
  }
  return [...seen.values()];
}

function separated(items: readonly ElementContent[], separator: string): ElementContent[] {
  return items.flatMap((item, index) =>
    index === 0 ? [item] : [{ type: 'text', value: separator } as const, item],
  );
}
