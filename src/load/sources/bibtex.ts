import type { Position } from '../../model/problems/problem.ts';
import { report, type Reading } from '../yaml/field-reader.ts';
import { checkHidden } from '../folder/hidden-characters.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/yaml-node.ts';

const inputOptions = {
  forceType: '@biblatex/text',
  generateGraph: false,
  strict: true,
  maxChainLength: 10,
  target: '@csl/list+object',
};

interface BibtexEntry {
  type: string;
  key: string;
  line: number;
  text: string;
}

/**
 * Reads BibTeX or BibLaTeX as CSL items. Calls the text parser of citation.js by name, since its format detection would
 * fetch a text that is a URL.
 */
export async function readBibtex(text: string, reading: Reading): Promise<YamlNode[]> {
  reading.problems.push(
    ...checkHidden(reading.file, text, (offset) => ({ line: lineOf(text, offset), column: 1 })),
  );
  const entries = splitEntries(text);
  const strings = entries.filter((each) => each.type === 'string').map((each) => each.text);
  const works = entries.filter((each) => !/^(string|preamble|comment)$/.test(each.type));
  if (works.length === 0 && text.trim() !== '' && entries.length === 0) {
    const start = { line: 1, column: 1 };
    report(
      reading,
      start,
      'invalid-bibliography',
      'The file has no BibTeX entries.',
      'Write entries such as `@online{key, title = {...}}`.',
    );
  }
  // Loaded on demand: it takes longer to load than most sites take to read.
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  const read = (bibtex: string): unknown[] => plugins.input.chain(bibtex, { ...inputOptions });
  const whole = attempt(() => read(text));
  if (Array.isArray(whole) && whole.length === works.length) {
    return whole.map((item, index) => toItem(item, works[index], works[index]?.line ?? 1));
  }
  // The parser fails as a whole if one entry is bad, so each is parsed by itself.
  return works.flatMap((entry) => {
    const items = attempt(() => read([...strings, entry.text].join('\n')));
    if (Array.isArray(items)) return items.map((item) => toItem(item, entry, entry.line));
    const at = { line: entry.line, column: 1 };
    const message = `The BibTeX entry \`${entry.key}\` cannot be read: ${items}.`;
    const fix = 'Check its braces, and the comma after its key and after each field.';
    report(reading, at, 'invalid-bibliography', message, fix);
    return [];
  });
}

/** The result of a function, or one line on why it failed. */
function attempt(run: () => unknown[]): unknown[] | string {
  try {
    return run();
  } catch (thrown) {
    const [reason = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
    return reason.replace(/ at line.*$/, '').replace(/[.:]$/, '') || 'it is not BibTeX';
  }
}

function splitEntries(text: string): BibtexEntry[] {
  const starts = [...text.matchAll(/^[ \t]*@([A-Za-z]+)\s*[{(]\s*([^\s,={}()]*)/gm)];
  return starts.map((match, index) => ({
    type: (match[1] ?? '').toLowerCase(),
    key: match[2] ?? '',
    line: lineOf(text, match.index),
    text: text.slice(match.index, starts[index + 1]?.index),
  }));
}

function toItem(item: unknown, entry: BibtexEntry | undefined, line: number): YamlNode {
  const at = { line, column: 1 };
  const node = toNode(item, at);
  if (node.type !== 'map' || !entry) return node;
  for (const [key, name] of [
    ['archive', 'archive|archiveurl'],
    ['archived', 'archived|archivedate'],
  ] as const) {
    const value = fieldOf(entry.text, name);
    if (value)
      node.entries.set(key, { key, keyAt: at, value: { type: 'scalar', value, text: value, at } });
  }
  return node;
}

/** The text of a field that the parser drops, since BibTeX does not define it. */
function fieldOf(text: string, name: string): string | undefined {
  const match = new RegExp(
    `^[ \\t,]*(?:${name})\\s*=\\s*(?:\\{([^{}]*)\\}|"([^"]*)"|(\\d+))`,
    'im',
  ).exec(text);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
}

function toNode(value: unknown, at: Position): YamlNode {
  if (Array.isArray(value))
    return { type: 'list', items: value.map((item) => toNode(item, at)), at };
  if (typeof value === 'object' && value !== null) return toMap(value, at);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { type: 'scalar', value, text: String(value), at };
  }
  return { type: 'scalar', value: null, text: '', at };
}

function toMap(value: object, at: Position): YamlMap {
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'citation-key')
    .map(([key, each]): [string, YamlEntry] => [key, { key, keyAt: at, value: toNode(each, at) }]);
  return { type: 'map', entries: new Map(entries), at };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
