import { readFileSync } from 'node:fs';
import { channels, hexOf } from '../theme/contrast.ts';

/** The sheets of `src/styles/charts/` that style marks, and the variables of their colours. */
const chartSheets = [
  'figure',
  'marks',
  'series',
  'series-texts',
  'axes',
  'lines',
  'events',
  'bars',
  'slopes',
  'entities',
  'timeline',
  'fields',
  'network',
];

/**
 * Style rules for chart marks as plain CSS in light colours, for pictures without the site's style sheets, variables
 * and themes. Read from the style sheets of the pages.
 *
 * @param theme the generated style sheet of the site; its variables override the tokens.
 */
export function standaloneSheet(theme: string): string {
  const marksOf = chartSheets.map((name) => read(`charts/chart-${name}`));
  const rules = [read('tokens'), read('parts/kinds'), theme, ...marksOf].flatMap(readRules);
  const variables = new Map(
    rules.filter(({ selector }) => isGround(selector)).flatMap(({ body }) => variablesOf(body)),
  );
  const marks = rules.flatMap(({ selector, body }) => {
    const selectors = splitSelectors(selector).flatMap(markSelector);
    const text = declarations(body, variables);
    return selectors.length > 0 && text !== '' ? [`${selectors.join(',')}{${text}}`] : [];
  });
  const kinds = [...colorsIn(rules, variables)].map(([kind, color]) => `.k-${kind}{fill:${color}}`);
  return [...marks, ...kinds].join('\n');
}

/** The light colour of each kind, by kind id. */
export function kindColors(theme: string): ReadonlyMap<string, string> {
  const rules = [read('tokens'), read('parts/kinds'), theme].flatMap(readRules);
  const variables = rules
    .filter(({ selector }) => isGround(selector))
    .flatMap(({ body }) => variablesOf(body));
  return colorsIn(rules, new Map(variables));
}

/** A light colour of the pages, for backgrounds and text. */
export function lightColor(name: 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'hair' | 'accent'): string {
  const tokens = read('tokens');
  return new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1] ?? '#000000';
}

function read(name: string): string {
  return readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');
}

interface Rule {
  selector: string;
  body: string;
}

/** The plain rules of a sheet, without at-rules and nested rules. */
function readRules(sheet: string): Rule[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === ';' && depth === 0) start = at + 1;
    if (text[at] === '{' && ++depth === 1) open = at;
    if (text[at] !== '}' || --depth > 0) continue;
    const selector = text.slice(start, open).trim();
    const body = text.slice(open + 1, at);
    if (!selector.startsWith('@') && !body.includes('{')) rules.push({ selector, body });
    start = at + 1;
  }
  return rules;
}

function isGround(selector: string): boolean {
  return /^(:root)+$/.test(selector) || selector === '.fig';
}

function variablesOf(body: string): [name: string, value: string][] {
  return [...body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
}

/** The colour of each kind that these rules set, by kind id. */
function colorsIn(
  rules: readonly Rule[],
  variables: ReadonlyMap<string, string>,
): Map<string, string> {
  const colors = new Map<string, string>();
  for (const { selector, body } of rules) {
    const kind = /^(?:\.k-([a-z0-9-]+))+$/.exec(selector)?.[1];
    const color = variablesOf(body).find(([name]) => name === '--k')?.[1];
    if (kind && color) colors.set(kind, resolve(color, variables));
  }
  return colors;
}

/** The selectors that apply inside the picture; none for those that match outside of a drawing or need a pointer. */
function markSelector(selector: string): string[] {
  if (/:(?!is\()|\[|>|~|\+/.test(selector)) return [];
  const inside = /^\.fig (?:\.d )?svg (.+)$/.exec(selector)?.[1] ?? selector;
  const isMark = inside !== selector || /^(\.[a-z]+(-\d)?)+$/.test(selector);
  if (!isMark || /^\.(fig|spark|no|sub|none|src|key|btns|tbl|kind)\b/.test(inside)) return [];
  const [, before = '', list, after = ''] = /^(.*):is\(([^)]+)\)(.*)$/.exec(inside) ?? [];
  return list ? list.split(',').map((each) => before + each.trim() + after) : [inside];
}

function splitSelectors(selector: string): string[] {
  return selector.split(/,(?![^(]*\))/).map((each) => each.trim());
}

const properties =
  /^(fill|stroke|opacity|paint-order|text-anchor|shape-rendering|font-(size|weight|style)|dominant-baseline)/;

function declarations(body: string, variables: ReadonlyMap<string, string>): string {
  return body
    .split(';')
    .map((each) => each.trim().split(/\s*:\s*(.*)/s))
    .filter(([name = '', value]) => properties.test(name) && value)
    .map(([name = '', value = '']) => `${name}:${resolve(value, variables)}`)
    .filter((each) => !/var\(|currentcolor/i.test(each))
    .join(';');
}

/** A value with its variables resolved, the light colour of each pair taken and mixtures computed. */
function resolve(value: string, variables: ReadonlyMap<string, string>): string {
  let result = value.trim();
  for (let round = 0; round < 6 && result.includes('var('); round += 1) {
    result = result.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
      return variables.get(name) ?? whole;
    });
  }
  return result
    .replace(/light-dark\(([^,()]+),[^()]*\)/g, '$1')
    .replace(
      /color-mix\(in srgb,\s*(#[0-9a-f]{6}) (\d+)%,\s*(#[0-9a-f]{6}|transparent)\)/gi,
      (_, first: string, share: string, second: string) => mix(first, second, Number(share) / 100),
    )
    .replace(/([\d.]+)rem/g, (_, size: string) => `${Number(size) * 16}px`);
}

function mix(first: string, second: string, share: number): string {
  const ground = channels(second === 'transparent' ? lightColor('paper') : second);
  return hexOf(
    channels(first).map((value, at) => Math.round(value * share + (ground[at] ?? 0) * (1 - share))),
  );
}
