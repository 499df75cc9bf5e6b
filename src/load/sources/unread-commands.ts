import { placeIn } from '../../model/problems/place-in.ts';
import { reportWarning, shorten, type Reading } from '../yaml/field-reader.ts';
import type { YamlMap, YamlNode } from '../yaml/yaml-node.ts';
import type { BibtexEntry } from './bibtex-entries.ts';

/** What no page shows of a source. */
const unseen: ReadonlySet<string> = new Set(['URL', 'abstract', 'annote', 'keyword', 'id']);

/**
 * Warns of commands of LaTeX that are not known, and so stand in references as they are written.
 * @param item What was read of the entry.
 */
export function warnUnreadCommands(entry: BibtexEntry, item: YamlMap, reading: Reading): void {
  const seen = [...item.entries].filter(([key]) => !unseen.has(key));
  const shown = seen.flatMap(([, { value }]) => textsIn(value)).join('\n');
  const left = [...entry.text.matchAll(/\\[A-Za-z]+/g)].filter(([command]) =>
    shown.includes(command),
  );
  const reported = new Set<string>();
  for (const { 0: command, index: offset } of left) {
    // Braces are gone, so that `\u` seems to be there where `\url` is.
    const isOther = left.some(([each]) => each !== command && each.startsWith(command));
    if (isOther || reported.has(command)) continue;
    reported.add(command);
    const at = placeIn(entry.text, offset, entry.at);
    const message = `\`${shorten(command)}\` in \`${shorten(entry.key)}\` is not a known command, so readers see it as it is written.`;
    const fix = 'Write the characters or words that it stands for, in UTF-8.';
    reportWarning(reading, at, 'invalid-bibliography', message, fix);
  }
}

function textsIn(node: YamlNode): string[] {
  if (node.type === 'list') return node.items.flatMap(textsIn);
  if (node.type === 'map') return [...node.entries.values()].flatMap(({ value }) => textsIn(value));
  return [node.text];
}
