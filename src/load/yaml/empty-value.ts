import type { Position } from '../../model/problems/problem.ts';
import { shorten } from './field-reader.ts';
import type { YamlEntry } from './yaml-node.ts';

/** What to say of a key without a value, which may stand behind `#`, where YAML reads a comment. */
export function emptyValue(
  name: string,
  { key, keyAt, value }: YamlEntry,
): { at: Position; message: string; fix: string } {
  const comment = value.type === 'scalar' ? value.comment : undefined;
  if (!comment) {
    const fix = `Write a value after \`${key}:\`, or remove the line.`;
    return { at: keyAt, message: `\`${name}\` has no value.`, fix };
  }
  const message = `\`${name}\` has no value: \`${shorten(comment.text)}\` is a comment in YAML.`;
  const quoted = shorten(`${key}: ${JSON.stringify(comment.text)}`);
  return {
    at: comment.at,
    message,
    fix: `If it is the value, put it in quotation marks: \`${quoted}\`.`,
  };
}
