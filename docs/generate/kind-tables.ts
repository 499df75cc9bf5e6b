import { builtInKinds } from '../../src/model/kinds/built-in-kinds.ts';
import type { FieldDefinition } from '../../src/model/kinds/field.ts';
import { code, markdownTable } from './markdown-table.ts';

/** The built-in kinds: id, address, fields and relations. */
export function builtInKindsTable(): string {
  const rows = builtInKinds.map(({ id, folder, fields, schemaOrg, followTheMoney }) => [
    code(id),
    code(`/${folder}/`),
    fields
      .filter(({ type }) => type !== 'relation')
      .map(fieldWords)
      .join(', '),
    fields
      .filter(({ type }) => type === 'relation')
      .map(relationWords)
      .join('<br>'),
    `${schemaOrg}, ${followTheMoney}`,
  ]);
  return markdownTable(
    ['kind', 'address', 'fields', 'relations', 'schema.org, FollowTheMoney'],
    rows,
  );
}

function fieldWords({ id, type, required }: FieldDefinition): string {
  const notes = [...(type === 'text' ? [] : [type]), ...(required ? ['required'] : [])];
  return notes.length > 0 ? `${code(id)} (${notes.join(', ')})` : code(id);
}

function relationWords({ id, to, inverse, symmetric }: FieldDefinition): string {
  const target = to.length > 0 ? ` → ${to.join(', ')}` : '';
  return `${code(id)}${target} (${symmetric ? 'both ways' : inverse})`;
}
