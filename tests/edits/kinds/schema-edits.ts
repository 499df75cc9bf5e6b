import { kinds, pathsIn, textOf, type Content } from '../content.ts';
import type { Edit, EditKind } from '../edit.ts';
import type { Random } from '../../../bench/random.ts';

/** Edits of what `kinds.yaml` says that kinds and fields are and mean, and of the columns of tables. */
export const schemaEdits = {
  eventFlagChanged: (content, random) =>
    ownKind(content, random, 'changes whether a kind is an event', (kind) =>
      /^ {2}event: /m.test(kind) ? kind.replace(/^ {2}event: .*\n/m, '') : `${kind}  event: true\n`,
    ),
  pluralChanged: (content, random) =>
    ownKind(content, random, 'moves a kind to another address', (kind) =>
      kind.replace(/^ {2}plural: .*$/m, `  plural: Things ${random.integer(1, 9)}`),
    ),
  kindRemoved: (content, random) => ownKind(content, random, 'removes a kind', () => ''),
  kindMeaningChanged: (content, random) =>
    ownKind(
      content,
      random,
      'changes what a kind is elsewhere',
      (kind) =>
        `${kind.replaceAll(/^ {2}(schemaOrg|followTheMoney): .*\n/gm, '')}  schemaOrg: ${random.pick(['Place', 'Product', 'Thing'])}\n  followTheMoney: ${random.pick(['Asset', 'Vehicle', 'LegalEntity'])}\n`,
    ),
  fieldRemoved: (content, random) => field(content, random, 'removes a field', () => ''),
  fieldTypeChanged: (content, random) =>
    field(content, random, 'gives a field another type', (line) =>
      line.replace(
        /type: (text|number|date|url|boolean)/,
        () => `type: ${random.pick(['text', 'number', 'date', 'boolean'])}`,
      ),
    ),
  fieldNamed: (content, random) =>
    field(content, random, 'gives a field another label', (line) =>
      line.replace(/, label: [^,}]+|(?=\})/, () => `, label: Label ${random.integer(1, 9)}`),
    ),
  fieldUnitChanged: (content, random) =>
    field(content, random, 'gives a field another unit', (line) =>
      line.replace(/unit: [^,}]+/, () => `unit: ${random.pick(['kW', 'ft', '米'])}`),
    ),
  dateMeaningChanged: (content, random) =>
    field(content, random, 'changes what a date marks', (line) =>
      /type: date/.test(line)
        ? line.replace(
            /(, marks: \w+)?\}/,
            () => `, marks: ${random.pick(['start', 'end', 'point'])}}`,
          )
        : line,
    ),
  flowChanged: (content, random) =>
    field(content, random, 'changes who acts on whom', (line) =>
      /type: relation/.test(line)
        ? line.replace(
            /(, flow: \w+)?\}/,
            () => `, flow: ${random.pick(['forward', 'backward', 'none'])}}`,
          )
        : line,
    ),
  symmetryChanged: (content, random) =>
    field(content, random, 'makes a relation symmetric, or not', (line) => {
      if (!/type: relation/.test(line)) return line;
      return /symmetric/.test(line)
        ? line.replace(', symmetric: true', '')
        : line.replace('}', ', symmetric: true}');
    }),
  fieldsReordered: (content, random) =>
    kinds(content, 'moves a field to the end of its kind', (text) => {
      const lines = text.split('\n');
      const at = pickAt(random, lines, fieldLine);
      if (at === undefined) return text;
      const [moved = ''] = lines.splice(at, 1);
      let end = at;
      while (fieldLine.test(lines[end] ?? '')) end += 1;
      lines.splice(end, 0, moved);
      return lines.join('\n');
    }),
  kindsReordered: (content, random) =>
    kinds(content, 'moves a kind to the top', (text) => {
      const parts = partsOf(text);
      const [moved = ''] = parts.splice(random.integer(0, parts.length - 1), 1);
      return [moved, ...parts].join('');
    }),
  columnTypeChanged: (content, random) =>
    column(content, random, 'gives a column another type', (line) =>
      line.replace(/type: (text|number|source|confidence|status)|"type":"(text|number)"/, (whole) =>
        whole.startsWith('"') ? '"type":"text"' : `type: ${random.pick(['text', 'number'])}`,
      ),
    ),
  columnUnitChanged: (content, random) =>
    column(content, random, 'gives a column another unit', (line) =>
      line.replace(/unit: [^,}]+/, () => `unit: ${random.pick(['MW', 'US$ bn', '%', '吨'])}`),
    ),
  columnDecimalsChanged: (content, random) =>
    column(content, random, 'gives a column other decimals', (line) =>
      line.replace(/decimals: \d/, () => `decimals: ${random.integer(0, 3)}`),
    ),
  columnsReordered: (content, random) => {
    const path = random.pick(pathsIn(content, /^data\/.*\.csv$/));
    const rows = textOf(content, path).trimEnd().split('\n');
    if (rows.some((row) => row.includes('"'))) return undefined;
    const swapped = rows.map((row) => {
      const cells = row.split(',');
      const last = cells.pop() ?? '';
      return [last, ...cells].join(',');
    });
    return {
      what: `moves the last column of ${path} to the front`,
      files: { [path]: `${swapped.join('\n')}\n` },
    };
  },
} satisfies Record<string, EditKind>;

const fieldLine = /^ {4}\w+: \{.*\}$/;

/** Changes all that is said of one kind. */
function ownKind(
  content: Content,
  random: Random,
  what: string,
  change: (kind: string) => string,
): Edit {
  return kinds(content, what, (text) => {
    const parts = partsOf(text);
    const chosen = random.integer(0, parts.length - 1);
    return parts.map((part, index) => (index === chosen ? change(part) : part)).join('');
  });
}

/** Changes the line of one field. */
function field(
  content: Content,
  random: Random,
  what: string,
  change: (line: string) => string,
): Edit {
  return kinds(content, what, (text) => withLine(text, random, fieldLine, change));
}

function column(
  content: Content,
  random: Random,
  what: string,
  change: (line: string) => string,
): Edit {
  const path = random.pick(pathsIn(content, /^data\/.*\.yaml$/));
  return {
    what: `${what} in ${path}`,
    files: { [path]: withLine(textOf(content, path), random, /^ {2}\w+: \{.*\}$/, change) },
  };
}

function withLine(
  text: string,
  random: Random,
  pattern: RegExp,
  change: (line: string) => string,
): string {
  const lines = text.split('\n');
  const at = pickAt(random, lines, pattern);
  if (at === undefined) return text;
  const changed = change(lines[at] ?? '');
  lines.splice(at, 1, ...(changed === '' ? [] : [changed]));
  return lines.join('\n');
}

function pickAt(random: Random, lines: readonly string[], pattern: RegExp): number | undefined {
  const places = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
  return places.length === 0 ? undefined : random.pick(places);
}

/** `kinds.yaml` in one part a kind. */
function partsOf(text: string): string[] {
  return text.split(/^(?=\w)/m).map((part) => (part.endsWith('\n') ? part : `${part}\n`));
}
