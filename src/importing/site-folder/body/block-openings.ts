import { calloutTypeOf } from '../../../model/markdown/callout-types.ts';
import { readWords } from './command-outputs.ts';

/** A line that opens a block of another tool. */
export interface BlockOpening {
  /** What becomes of the block: a callout, code, its content below a line of bold words, its content alone, or nothing. */
  as:
    | { form: 'callout'; type: string; title: string; fold: '' | '-' | '+' }
    | { form: 'code'; language: string }
    | { form: 'titled'; title: string }
    /** `lost` is what is left out. */
    | { form: 'content'; lost: string }
    | { form: 'nothing'; lost: string };
  /** How it ends: with the lines that are indented, or with a line of its own. */
  ends: 'indented' | Lines;
  /** Whether what is in it may be indented, by any number of spaces, without being code. */
  isLoose?: true;
}

/** The lines that end a block, and that open one like it within. Nothing opens in code. */
interface Lines {
  opens?: RegExp;
  closes: RegExp;
}

interface Form {
  pattern: RegExp;
  read(match: RegExpExecArray): BlockOpening | undefined;
}

/** The block that a line opens, if it is one. `indent` is cut off already. */
export function openingOf(line: string): BlockOpening | undefined {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(line);
    const opening = match && read(match);
    if (opening) return opening;
  }
  return undefined;
}

/** The opening, content and end of a block that stands in one line: `<Aside>Words.</Aside>`; else the line alone. */
export function linesOf(line: string): string[] {
  const [, indent, opening = '', , , content, end] = oneLine.exec(line) ?? [];
  if (!openingOf(opening)) return [line];
  return [opening, content, end].map((part) => `${indent}${part}`);
}

const oneLine =
  /^(\s*)(\{\{[<%]\s*([a-z]+)\b[^{}]*[>%]\}\}|<([A-Z]\w*)\b[^<>]*>)(.+)(\{\{[<%]\s*\/\s*\3\s*[>%]\}\}|<\/\4>)\s*$/;

const otherFormats = 'words for PDF and other formats';

const fence = { opens: /^\s*:{3,}\s*[^\s:]/, closes: /^\s*:{3,}\s*$/ };

/** Groups of Quarto that some or all formats leave out. */
const hiddenGroup = /(?:^|\s)\.(?:hidden|content-hidden|content-visible)(?![\w-])/;

/** A group that some formats alone have: `.content-visible when-format="pdf"`. */
const groupOfFormat =
  /^\.content-(visible|hidden) (when|unless)-format ?= ?["']?([a-z]+)[a-z0-9:.+-]*["']?$/;

/** Whether Quarto shows such a group in a site; `undefined` for any other group. */
function isShown(words: string): boolean | undefined {
  const [, state, condition, format = ''] = groupOfFormat.exec(words.trim()) ?? [];
  if (state === undefined) return undefined;
  const holds = (format === 'html') === (condition === 'when');
  return holds === (state === 'visible');
}

const forms: readonly Form[] = [
  {
    // Of MkDocs: `!!! note "Title"`, `??? tip`, `???+ tip`.
    pattern: /^(!!!|\?\?\?\+?)\s+([a-zA-Z][\w -]*?)(?:\s+"(.*)")?\s*$/,
    read: ([, mark, words = '', title = '']) => {
      const fold = mark === '!!!' ? '' : mark === '???' ? '-' : '+';
      const [type = ''] = words.split(' ');
      return { as: { form: 'callout', type, title, fold }, ends: 'indented' };
    },
  },
  {
    // A tab of MkDocs.
    pattern: /^===[!+]?\s+"(.*)"\s*$/,
    read: ([, title = '']) => ({ as: { form: 'titled', title }, ends: 'indented' }),
  },
  {
    // Of Quarto: `::: {.callout-note title="Title" collapse="true"}`.
    pattern: /^:{3,}\s*\{([^{}]*)\}\s*:*$/,
    read: ([, words = '']) => {
      const ofFormat = isShown(words);
      if (ofFormat === false) return { as: { form: 'nothing', lost: otherFormats }, ends: fence };
      // What readers did not see must not come to light: its author decides.
      if (ofFormat === undefined && hiddenGroup.test(words)) return undefined;
      const [, type] = /\.callout-([a-z]+)/.exec(words) ?? [];
      if (type === undefined) {
        const [name = '…'] = /[.#][\w-]+/.exec(words) ?? [];
        return { as: { form: 'content', lost: `::: {${name}}` }, ends: fence };
      }
      const { named } = readWords(words);
      const collapse = named.get('collapse');
      const fold = collapse === undefined ? '' : collapse === 'true' ? '-' : '+';
      const title = named.get('title') ?? '';
      return { as: { form: 'callout', type, title, fold }, ends: fence };
    },
  },
  {
    // Of Starlight and Docusaurus: `:::note[Title]`, `:::note Title`.
    pattern: /^:{3,}\s*([a-z]+)(?:\[(.*)\]|\s+([^{}]*))?(?:\{[^{}]*\})?\s*$/,
    read: ([, type = '', bracketed, title = '']) => {
      // `:::quote{by=...}` is a directive of this site.
      if (type === 'quote' || calloutTypeOf(type) === undefined) return undefined;
      return { as: { form: 'callout', type, title: bracketed ?? title, fold: '' }, ends: fence };
    },
  },
  {
    // Of Pandoc with a class alone: `::: callout-note`, `::: footer`. Directives of this site have no space there.
    pattern: /^:{3,} ([a-zA-Z][\w-]*) ?:*$/,
    read: ([, name = '']) => {
      const [, type] = /^callout-([a-z]+)$/.exec(name) ?? [];
      const as: BlockOpening['as'] =
        type === undefined
          ? { form: 'content', lost: `::: ${name}` }
          : { form: 'callout', type, title: '', fold: '' };
      return { as, ends: fence };
    },
  },
  {
    // Of themes of Hugo: `{{< notice tip "Title" >}}`, `{{% alert title="Title" color="warning" %}}`.
    pattern:
      /^\{\{[<%]\s*(notice|callout|admonition|alert|hint|note|tip|warning|info|caution)\b([^{}]*)[>%]\}\}\s*$/,
    read: ([, name = '', words = '']) => {
      const { named, listed } = readWords(words);
      const [first = '', second = ''] = listed;
      const types = ['type', 'color', 'context', 'icon'].map((key) => named.get(key) ?? '');
      const type = [first, ...types, name].find((each) => calloutTypeOf(each)) ?? 'note';
      const isTyped = calloutTypeOf(first) !== undefined;
      const title = named.get('title') ?? (isTyped ? second : first);
      return { as: { form: 'callout', type, title, fold: '' }, ends: pairOf(name) };
    },
  },
  {
    // Of Starlight as a component.
    pattern: /^<Aside\b([^<>]*)>\s*$/,
    read: ([, words = '']) => {
      const { named } = readWords(words);
      const type = named.get('type') ?? 'note';
      const title = named.get('title') ?? '';
      const as = { form: 'callout', type, title, fold: '' } as const;
      return { as, ends: tagsOf('Aside'), isLoose: true };
    },
  },
  {
    // Any other component of MDX, of which readers see a title or label: `<Card title="Title">`, `<TabItem label="One">`.
    pattern: /^<([A-Z]\w*)(\s[^<>]*)?>$/,
    read: ([, name = '', words = '']) => {
      if (words.endsWith('/')) return undefined;
      const { named } = readWords(words);
      const title = named.get('title') ?? named.get('label');
      const as: BlockOpening['as'] =
        title === undefined ? { form: 'content', lost: `<${name}>` } : { form: 'titled', title };
      return { as, ends: tagsOf(name), isLoose: true };
    },
  },
  {
    pattern: /^\{%-?\s*highlight\s+([\w+#-]+).*%\}\s*$/,
    read: ([, language = '']) => ({
      as: { form: 'code', language },
      ends: { closes: /^\s*\{%-?\s*endhighlight\s*-?%\}\s*$/ },
    }),
  },
  {
    pattern: /^\{\{[<%]\s*highlight\s+"?([\w+#-]+)"?.*[>%]\}\}\s*$/,
    read: ([, language = '']) => ({
      as: { form: 'code', language },
      ends: { closes: /^\s*\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}\s*$/ },
    }),
  },
];

function tagsOf(name: string): Lines {
  return {
    opens: new RegExp(`^\\s*<${name}(?:\\s[^<>]*)?(?<!/)>\\s*$`),
    closes: new RegExp(`^\\s*</${name}>\\s*$`),
  };
}

function pairOf(name: string): Lines {
  return {
    opens: new RegExp(`^\\s*\\{\\{[<%]\\s*${name}\\b`),
    closes: new RegExp(`^\\s*\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}\\s*$`),
  };
}
