import type { YAMLError } from 'yaml';
import {
  error,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';

/** The problem of a fault that the YAML library found. */
export function syntaxProblem(
  fault: YAMLError,
  file: string,
  positionOf: (offset: number) => Position,
  code: ProblemCode,
): Problem {
  const [reason, fix] = syntaxFaults[fault.code] ?? [];
  const words = fault.message.replace(/\.$/, '');
  return error(
    { file, ...positionOf(fault.pos[0]) },
    code,
    `The YAML cannot be read here: ${reason ?? words.charAt(0).toLowerCase() + words.slice(1)}.`,
    fix ?? 'Correct the line. Put text with special characters in quotation marks.',
  );
}

/** The most common faults in an author's terms, and how to fix them. */
const syntaxFaults: Partial<Record<string, readonly [reason: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'a value holds a colon followed by a space, which starts another key',
    'Put the whole value in quotation marks.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a line has no colon after its key',
    'Write `key: value`, with a space after the colon.',
  ],
  BAD_INDENT: [
    'a line or bracket is not indented like its neighbours',
    'Give lines of one level the same number of spaces, and close every bracket.',
  ],
  TAB_AS_INDENT: ['the line is indented with a tab', 'Indent with spaces.'],
  MISSING_CHAR: [
    'a closing quotation mark, a bracket or a colon is missing',
    'Add the missing character before this position.',
  ],
  BAD_SCALAR_START: [
    'a value starts with a character that YAML reserves',
    'Put the value in quotation marks.',
  ],
  TAG_RESOLVE_FAILED: [
    'a word that starts with `!` is read as a tag, which is not supported',
    'Remove it, or put the value in quotation marks.',
  ],
};
