import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { inDigitsOf } from '../../../model/dates/language-digits.ts';
import { countIn } from '../../../model/labels/count-in.ts';
import type { Words } from '../../../model/labels/labels.ts';
import { kindMark } from '../../marks/marks.ts';
import { legendMark, marksLegend } from '../../marks/marks-legend.ts';
import { verbLook } from './placed/verb-look.ts';
import type { Web, WebKind } from './ties/web.ts';

/** Kinds that have a filter at most; network-filters.css has a rule for each. */
export const mostKinds = 12;

/** The lines of a web and their verbs, and its kinds. */
export function webLegend({ verbs, kinds }: Web): Element[] {
  if (verbs.length === 0) return [];
  return [
    marksLegend([
      ...verbs.map(({ label }, at) => ({ mark: verbMark(at), text: label })),
      ...kinds.map(({ id, plural }) => ({ mark: kindMark(id, [4, 1]), text: plural })),
    ]),
  ];
}

/**
 * The legend of a web as filters by relation, kind and time. The style sheet alone applies them (network-filters.css).
 * @param id starts the names of its buttons, so that those of two figures are apart.
 */
export function webFilters(
  { verbs, filteredKinds, periods }: Web,
  id: string,
  { labels, language }: Words,
): Element[] {
  if (verbs.length === 0) return [];
  const words = {
    'data-label-find': labels.networkFind,
    'data-label-larger': labels.networkLarger,
    'data-label-smaller': labels.networkSmaller,
    'data-label-whole': labels.networkWhole,
  };
  return [
    h('div', { class: 'net-filters', ...words }, [
      verbFilter(verbs, id, { labels, language }),
      ...(filteredKinds.length > 0 ? [kindFilter(filteredKinds, id, { labels, language })] : []),
      ...(periods.length > 0 ? [timeFilter(periods, id, { labels, language })] : []),
    ]),
  ];
}

function verbFilter(verbs: Web['verbs'], id: string, { labels, language }: Words): Element {
  const each = verbs.map(({ label, count }, at) =>
    choice('checkbox', { name: `${id}-v`, value: at + 1, isChecked: true }, [
      lineMark(at),
      label,
      h('span', countIn(language, count).text),
    ]),
  );
  return choices('net-verbs', labels.relations, each);
}

function kindFilter(kinds: readonly WebKind[], id: string, { labels, language }: Words): Element {
  const each = kinds
    .slice(0, mostKinds)
    .map(({ id: kind, plural, count }, at) =>
      choice('checkbox', { name: `${id}-k`, value: at + 1, isChecked: true }, [
        h('b', { class: `kind k-${kind}` }, plural),
        h('span', countIn(language, count).text),
      ]),
    );
  return choices('net-kinds', labels.networkNames, each);
}

function timeFilter(periods: Web['periods'], id: string, { labels, language }: Words): Element {
  const name = `${id}-t`;
  const each = periods.map(({ from, to }, at) =>
    choice('radio', { name, value: at + 1, isChecked: false }, [
      inDigitsOf(language, from === to ? String(from) : `${from}–${to}`),
    ]),
  );
  const all = choice('radio', { name, value: 0, isChecked: true }, [labels.all]);
  return choices('net-times', labels.chartPeriod, [all, ...each]);
}

function choices(name: string, legend: string, each: readonly Element[]): Element {
  return h('fieldset', { class: name }, [h('legend', legend), h('div', [...each])]);
}

function choice(
  type: 'checkbox' | 'radio',
  { name, value, isChecked }: { name: string; value: number; isChecked: boolean },
  content: (Element | string)[],
): Element {
  return h('label', [h('input', { type, name, value, checked: isChecked }), ' ', ...content]);
}

function verbMark(at: number): Element {
  const { color, dash } = verbLook(at);
  const { width, height } = legendMark;
  return s('path', {
    class: `ln c-${color}`,
    d: `M0,${height / 2}H${width}`,
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  });
}

function lineMark(at: number): Element {
  const box = { width: 26, height: 12, viewBox: '0 0 18 12', 'aria-hidden': 'true' };
  return s('svg', box, [verbMark(at)]);
}
