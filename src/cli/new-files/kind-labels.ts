import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { yamlText } from './yaml-text.ts';

/** A `kinds.yaml` with the words of kinds and their fields as the site shows them, to translate in place. */
export function kindLabels(kinds: readonly Kind[]): string {
  const head = `# The words of kinds and their fields. Translate what follows \`label:\`, \`plural:\` and \`inverse:\`. The address of a kind
# follows from its plural. What you do not translate may go.
`;
  return head + kinds.map(linesOf).join('');
}

function linesOf({ id, label, plural, fields }: Kind): string {
  const words = [`  label: ${yamlText(label)}`, `  plural: ${yamlText(plural)}`, '  fields:'];
  const lines = [`${id}:`, ...words, ...fields.map(lineOf)];
  return `${lines.join('\n')}\n`;
}

function lineOf(field: FieldDefinition): string {
  const inverse =
    field.type === 'relation' && field.inverse !== field.label
      ? `, inverse: ${JSON.stringify(field.inverse)}`
      : '';
  return `    ${field.id}: {label: ${JSON.stringify(field.label)}${inverse}}`;
}
