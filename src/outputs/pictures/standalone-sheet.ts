import { readFileSync } from 'node:fs';

/**
 * The rules for the marks of charts as plain CSS with light colours: for a picture that stands
 * alone, without the site's sheet, its variables or its theme. Read from the same files as the pages'.
 *
 * @param theme The generated sheet of the site, whose variables go before the tokens.
 */
export function standaloneSheet(theme: string): string {
  const marksOf = ['charts/chart', 'charts/chart-bars', 'charts/chart-fields'].map(read);
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

/** The light colour of each kind, by its id. */
export function kindColors(theme: string): ReadonlyMap<string, string> {
  const rules = [read('tokens'), read('parts/kinds'), theme].flatMap(readRules);
  const variables = rules
    .filter(({ selector }) => isGround(selector))
    .flatMap(({ body }) => variablesOf(body));
  return colorsIn(rules, new Map(variables));
}

/** The colours that pages stand on: for the ground of a picture and its words. */
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

/** Rules outside of `@media` and the like, without those that nest others. */
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

/** A kind's own colour, for marks that take theirs from it. */
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

/** A selector as it is inside the picture; none for what lies outside of a drawing or waits for a pointer. */
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

/** A value without variables: the light colour of two, mixtures worked out. */
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
  const channels = (color: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const ground = channels(second === 'transparent' ? lightColor('paper') : second);
  const mixed = channels(first).map((value, at) =>
    Math.round(value * share + (ground[at] ?? 0) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
