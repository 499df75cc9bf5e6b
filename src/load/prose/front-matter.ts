import { error, type Problem } from '../../model/problems/problem.ts';
import { parseYaml } from '../yaml/yaml-file.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';

export interface FrontMatter {
  /** Absent when there is none, or when it cannot be read. */
  map?: YamlMap;
  /** The text with the front matter blanked out, so that positions in it are positions in the file. */
  markdown: string;
  problems: Problem[];
}

const opening = /^---[ \t]*$/;
const closing = /^(---|\.\.\.)[ \t]*$/;
/** `+++` opens TOML, `---js` code: neither is read, let alone run. */
const foreignOpening = /^(\+\+\+|;;;|---[ \t]*[A-Za-z]+)[ \t]*$/;

/** Splits a Markdown file into its front matter and its text. Only a line that is exactly `---` or `...` ends it. */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n');
  const first = lineAt(lines, 0);
  if (foreignOpening.test(first)) {
    const message = `The front matter opens with \`${first.trim()}\`; only YAML between lines of \`---\` is read.`;
    return refuse(
      text,
      file,
      1,
      message,
      'Write the front matter as YAML between two lines of `---`.',
    );
  }
  if (!opening.test(first)) return { markdown: text, problems: [] };

  const end = lines.findIndex((_, index) => index > 0 && closing.test(lineAt(lines, index)));
  if (end < 0) {
    const message = 'The front matter that opens here is never closed.';
    return refuse('', file, 1, message, 'Add a line of `---` after the last key.');
  }
  const markdown = blank(lines, 0, end + 1) + lines.slice(end + 1).join('\n');
  // The opening line is left empty rather than cut, so that lines keep their numbers.
  const yaml = `\n${lines.slice(1, end).join('\n')}\n`;
  const parsed = parseYaml(yaml, file);
  if (!parsed.node || parsed.node.type === 'map') {
    const map = parsed.node ?? emptyMap(parsed.problems);
    return { ...(map && { map }), markdown, problems: parsed.problems };
  }
  const is = parsed.node.type === 'list' ? 'a list' : 'a single value';
  return refuse(
    markdown,
    file,
    parsed.node.at.line,
    `The front matter is ${is}; it must be keys with values.`,
    'Write each line as `key: value`, for example `title: A name`.',
  );
}

function lineAt(lines: readonly string[], index: number): string {
  return (lines[index] ?? '').replace(/\r$/, '');
}

/** As many empty lines as there were, so that the text below keeps its offsets by line. */
function blank(lines: readonly string[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(
      (line, index) =>
        line.replace(/[^\r]/g, ' ') + (from + index === lines.length - 1 ? '' : '\n'),
    )
    .join('');
}

function emptyMap(problems: readonly Problem[]): YamlMap | undefined {
  if (problems.length > 0) return undefined;
  return { type: 'map', entries: new Map(), at: { line: 1, column: 1 } };
}

function refuse(
  markdown: string,
  file: string,
  line: number,
  message: string,
  fix: string,
): FrontMatter {
  return {
    markdown,
    problems: [error({ file, line, column: 1 }, 'invalid-front-matter', message, fix)],
  };
}
