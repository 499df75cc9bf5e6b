import type { Scalar } from 'yaml';
import { warning, type Position, type Problem } from '../../model/problems/problem.ts';
import { checkHiddenValue, findHidden } from '../folder/hidden-characters.ts';
import { shorten } from './field-reader.ts';

/** Problems of a YAML value that the syntax allows: a comment that looks like text, hidden characters behind escapes. */
export function valueProblems(
  node: Scalar.Parsed,
  source: string,
  file: string,
  positionOf: (offset: number) => Position,
): Problem[] {
  const [start, end] = node.range;
  const value = typeof node.value === 'string' ? node.value : '';
  if (node.type === 'PLAIN') {
    const comment = commentAfter(source, end);
    const at = { file, ...positionOf(start) };
    const hidden = value.includes('%') ? checkHiddenValue(value, at) : [];
    if (comment === undefined) return hidden;
    const written = source.slice(start, end);
    return [...hidden, commentProblem(written, comment, { file, ...positionOf(comment.start) })];
  }
  const isEscaped = node.type === 'QUOTE_DOUBLE' || value.includes('%');
  // Characters that are not escaped are reported for the file as a whole.
  if (!isEscaped || findHidden(source.slice(start, end)) >= 0) return [];
  return checkHiddenValue(value, { file, ...positionOf(start) });
}

/** A comment, and where it starts in the source. */
export interface Comment {
  start: number;
  text: string;
}

/**
 * The comment behind a plain value on the same line if it looks like text: `#` with a letter or digit right after it, as
 * in `The #1 plane`, `#0f766e` or `#economy`. With a space after `#`, as nearly all write comments, it is meant as one.
 */
export function commentAfter(source: string, end: number): Comment | undefined {
  behind.lastIndex = end;
  const [whole, text = ''] = behind.exec(source) ?? [];
  return whole === undefined ? undefined : { start: behind.lastIndex - text.length, text };
}

const behind = /[ \t]*(?<=[ \t])(#[\p{L}\p{N}][^\r\n]*)/uy;

function commentProblem(
  value: string,
  comment: Comment,
  at: { file: string; line: number; column: number },
): Problem {
  const text = comment.text.trimEnd();
  const whole = value ? `${value} ${text}` : text;
  const rest = value ? `the value is only \`${shorten(value)}\`` : 'there is no value';
  const message = `\`${shorten(text)}\` is a comment in YAML, so ${rest}.`;
  const fix = `Put the whole value in quotation marks: \`${shorten(JSON.stringify(whole))}\`. If it is a comment, write a space after \`#\`.`;
  return warning(at, 'invalid-value', message, fix);
}
