import { error, type Problem } from '../../model/problems/problem.ts';
import { parseYaml } from '../yaml/yaml-file.ts';
import { keyFault } from '../yaml/key-fault.ts';
import { emptyMap, type YamlMap } from '../yaml/yaml-node.ts';
import { findUnopenedFrontMatter } from './unopened-front-matter.ts';

/** A Markdown file, split into front matter and text. */
export interface FrontMatter {
  /** Absent if there is none or it cannot be read. */
  map?: YamlMap;
  /**
   * The text, with empty lines in place of the front matter so that positions are those in the file. Its lines end in LF,
   * whatever the file has: a CR would get into pages wherever a text is cut at the end of a line.
   */
  markdown: string;
  /** True if front matter that cannot be read has a line such as `draft: true` or `publish: false`. */
  isDraft?: boolean;
  problems: Problem[];
}

const opening = /^---[ \t]*$/;
const closing = /^(---|\.\.\.)[ \t]*$/;
/** `+++` opens TOML and `---js` code. Neither is read, and code never runs. */
const foreignOpening = /^(\+\+\+|;;;|---[ \t]*[A-Za-z]+)[ \t]*$/;
const foreignClosing = /^(\+\+\+|;;;|---)[ \t]*$/;

/**
 * Any word but `false` and `true` keeps a page out, as `isDraft` has it; a comment may follow. The sign after the key may
 * be that of TOML or of a Chinese keyboard, and its spaces those that YAML does not read as such.
 */
const draftLine =
  /^\s*["']?(?:draft["']?\s*[:：=]\s*["']?(?!false\b)|publish(?:ed)?["']?\s*[:：=]\s*["']?(?!true\b|\d))\w+["']?\s*(?:#.*)?$/i;

/** Splits a Markdown file into front matter and text. Only a line of exactly `---` or `...` ends the front matter. */
export function splitFrontMatter(written: string, file: string): FrontMatter {
  const text = written.replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (foreignOpening.test(first)) {
    const message = `The front matter starts with \`${first.trim()}\`, but only YAML between lines of \`---\` is read.`;
    const fix = 'Write the front matter as YAML between two lines of `---`.';
    const problems = [fault({ file, line: 1 }, message, fix)];
    const end = lines.findIndex((line, index) => index > 0 && foreignClosing.test(line));
    const keys = lines.slice(1, end < 0 ? undefined : end);
    return { markdown: text, isDraft: hasDraftLine(keys), problems };
  }
  if (!opening.test(first)) return withoutFrontMatter(text, lines, file);

  const end = lines.findIndex((line, index) => index > 0 && closing.test(line));
  if (end < 0) {
    const message = 'The front matter that starts here does not end.';
    const fix = 'Add a line of `---` after the last key.';
    const problems = [fault({ file, line: 1 }, message, fix)];
    return { markdown: text, isDraft: hasDraftLine(lines), problems };
  }
  const markdown = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  // An empty line replaces the opening `---` to keep the line numbers.
  return { markdown, ...readFrontMatter(['', ...lines.slice(1, end)], file) };
}

/** A text that does not open with front matter. Keys that are meant as such still keep a draft out. */
function withoutFrontMatter(text: string, lines: readonly string[], file: string): FrontMatter {
  const meant = findUnopenedFrontMatter(lines);
  if (!meant) return { markdown: text, problems: [] };
  const { line, keys, message, fix } = meant;
  const problems = [fault({ file, line }, message, fix)];
  return { markdown: text, isDraft: hasDraftLine(keys), problems };
}

function readFrontMatter(lines: readonly string[], file: string): Omit<FrontMatter, 'markdown'> {
  const { node, problems } = parseYaml(`${lines.join('\n')}\n`, file);
  if (!node && problems.length === 0) return { map: emptyMap(), problems };
  if (node?.type === 'map') return { map: node, problems };
  const isDraft = hasDraftLine(lines);
  if (!node) return { isDraft, problems };
  const unread = node.type === 'scalar' ? keyFault(lines[node.at.line - 1] ?? '') : undefined;
  if (unread) {
    const message = `The front matter cannot be read here: ${unread.reason}.`;
    const at = { file, line: node.at.line, column: unread.at + 1 };
    return { isDraft, problems: [fault(at, message, unread.fix)] };
  }
  const is = node.type === 'list' ? 'a list' : 'a single value';
  const message = `The front matter is ${is}; it must consist of keys with values. Its content is not shown.`;
  const fix =
    'Write each line as `key: value`, for example `title: A name`. If the `---` is meant as a rule in the text, leave an empty line above it.';
  return { isDraft, problems: [fault({ file, line: node.at.line }, message, fix)] };
}

/** Line by line: an expression for all of them would try its spaces again at each of the signs that end a line for it. */
function hasDraftLine(lines: readonly string[]): boolean {
  return lines.some((line) => draftLine.test(line));
}

function fault(
  at: { file: string; line: number; column?: number },
  message: string,
  fix: string,
): Problem {
  return error({ column: 1, ...at }, 'invalid-front-matter', message, fix);
}
