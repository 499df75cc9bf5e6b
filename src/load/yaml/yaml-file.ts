import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type Document,
  type ParsedNode,
} from 'yaml';
import {
  addProblems,
  error,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
import { templateFix } from '../../model/text/placeholder.ts';
import { checkHidden } from '../folder/hidden-characters.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { commentAfter, valueProblems } from './value-problems.ts';
import type { YamlMap, YamlNode, YamlScalar } from './yaml-node.ts';

/** A parsed document, and its problems. */
export interface ParsedYaml {
  /** Absent if the document is empty or cannot be parsed. */
  node?: YamlNode;
  /** What can be read of a document that cannot be parsed as a whole. */
  partial?: YamlNode;
  problems: Problem[];
}

const maxDepth = 64;
const maxCopiedNodes = 10_000;

/** Parses one YAML 1.2 document. `code` is the code of syntax problems. */
export function parseYaml(
  text: string,
  file: string,
  code: ProblemCode = 'invalid-yaml',
): ParsedYaml {
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const composed = compose(text, lines);
  if ('tooDeepAt' in composed) {
    return { problems: [tooComplex(file, positionOf(composed.tooDeepAt))] };
  }
  const hidden = checkHidden(file, text, positionOf);
  const [document, second] = composed;
  if (!document) return { problems: hidden };
  const fault = document.errors[0] ?? document.warnings[0];
  const conversion = new Conversion(file, text, positionOf, code);
  const node = document.contents ? conversion.convert(document.contents, 0) : undefined;
  if (fault) {
    const problems = [...hidden, syntaxProblem(fault, { file, text }, positionOf, code)];
    return { ...(node && { partial: node }), problems };
  }
  if (second) {
    const at = { file, ...positionOf(second.range[0]) };
    const message = 'A second YAML document starts here, but a file may have only one.';
    return {
      problems: [
        ...hidden,
        error(at, code, message, 'Remove the `---` line and everything after it.'),
      ],
    };
  }
  return { ...(node && { node }), problems: [...hidden, ...conversion.problems] };
}

type ParsedDocument = Document.Parsed<ParsedNode>;

/** Parses and composes. The library's composer is recursive, so the depth is limited before it runs. */
function compose(text: string, lines: LineCounter): ParsedDocument[] | { tooDeepAt: number } {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    // Checked in Conversion: the library's check takes quadratic time.
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  lines.addNewLine(0);
  const documents: ParsedDocument[] = [];
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxDepth * 2) return { tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  for (const document of composer.compose(tokens)) documents.push(document);
  return documents;
}

/** Converts the library's nodes to plain ones. Reports repeated keys, alias bombs and keys that are not text. */
class Conversion {
  readonly problems: Problem[] = [];
  private readonly file: string;
  private readonly source: string;
  private readonly positionOf: (offset: number) => Position;
  private readonly code: ProblemCode;
  private readonly anchors = new Map<string, ParsedNode>();
  private copied = 0;
  private aliasDepth = 0;

  constructor(
    file: string,
    source: string,
    positionOf: (offset: number) => Position,
    code: ProblemCode,
  ) {
    this.file = file;
    this.source = source;
    this.positionOf = positionOf;
    this.code = code;
  }

  convert(node: ParsedNode, depth: number): YamlNode | undefined {
    const at = this.positionOf(node.range[0]);
    if (depth > maxDepth || (this.aliasDepth > 0 && ++this.copied > maxCopiedNodes)) {
      if (!this.problems.some((each) => each.code === 'too-complex')) {
        this.problems.push(tooComplex(this.file, at));
      }
      return undefined;
    }
    if (isAlias(node)) return this.convertAlias(node.source, at, depth);
    if (node.anchor) this.anchors.set(node.anchor, node);
    if (isMap(node)) return this.convertMap(node.items, at, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert(item, depth + 1));
      return { type: 'list', items: items.filter((item) => item !== undefined), at };
    }
    if (isScalar(node) && this.aliasDepth === 0) {
      addProblems(this.problems, valueProblems(node, this.source, this.file, this.positionOf));
    }
    const value = isScalar(node) ? node.value : null;
    const text =
      typeof value === 'string' ? value : value === null ? '' : (node.source ?? String(value));
    const isKnown = typeof value === 'number' || typeof value === 'boolean' || value === null;
    const scalar: YamlScalar = { type: 'scalar', value: isKnown ? value : text, text, at };
    const comment = value === null ? commentAfter(this.source, node.range[1]) : undefined;
    if (comment) {
      scalar.comment = { text: comment.text.trimEnd(), at: this.positionOf(comment.start) };
    }
    return scalar;
  }

  private convertAlias(name: string, at: Position, depth: number): YamlNode | undefined {
    const target = this.anchors.get(name);
    if (!target) {
      this.report(
        at,
        `There is no anchor for the alias \`*${name}\` above it.`,
        'If it is text that starts with `*`, put it in quotation marks.',
      );
      return undefined;
    }
    this.aliasDepth += 1;
    const node = this.convert(target, depth + 1);
    this.aliasDepth -= 1;
    return node && { ...node, at };
  }

  private convertMap(
    items: readonly { key: ParsedNode; value: ParsedNode | null }[],
    at: Position,
    depth: number,
  ): YamlMap {
    const map: YamlMap = { type: 'map', entries: new Map(), at };
    for (const item of items) {
      const keyAt = this.positionOf(item.key.range[0]);
      const keyNode = this.convert(item.key, depth + 1);
      if (keyNode?.type !== 'scalar') {
        this.reportKey(item.key.range, keyAt);
        continue;
      }
      const key = keyNode.text;
      if (key === '__proto__') {
        this.report(keyAt, 'The key `__proto__` is not allowed.', 'Remove the key.');
        continue;
      }
      if (map.entries.has(key)) {
        this.report(
          keyAt,
          `The key \`${key}\` occurs a second time.`,
          'Remove one of the two, or merge them into a list.',
        );
        continue;
      }
      const value = item.value && this.convert(item.value, depth + 1);
      map.entries.set(key, {
        key,
        keyAt,
        value: value ?? { type: 'scalar', value: null, text: '', at: keyAt },
      });
    }
    return map;
  }

  /** Reports a key that is a map or a list, such as the inner braces of `{{date}}`. */
  private reportKey([start, end]: readonly number[], keyAt: Position): void {
    const outer = this.source.slice(Math.max(0, (start ?? 0) - 1), (end ?? 0) + 1);
    if (/^\{\{[^{}\n]*\}\}$/.test(outer)) {
      const message = `\`${outer}\` is a placeholder of a template, not a value.`;
      this.report({ line: keyAt.line, column: keyAt.column - 1 }, message, templateFix);
      return;
    }
    const message = 'There is a list or map where a key is expected.';
    this.report(keyAt, message, 'Write the key as a plain word.');
  }

  private report(at: Position, message: string, fix: string): void {
    this.problems.push(error({ file: this.file, ...at }, this.code, message, fix));
  }
}

function tooComplex(file: string, at: Position): Problem {
  return error(
    { file, ...at },
    'too-complex',
    `The YAML is nested more than ${maxDepth} levels deep, or its aliases expand to too many values.`,
    'Use fewer levels, and no aliases.',
  );
}
