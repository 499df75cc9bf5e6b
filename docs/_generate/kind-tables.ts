import { builtInKinds } from '../../src/model/kinds/built-in/built-in-kinds.ts';
import type { FieldDefinition, RelationField } from '../../src/model/kinds/field.ts';
import { code, markdownTable } from './markdown-table.ts';

/** The built-in kinds: id, address, fields and relations of each. */
export function builtInKindsTable(): string {
  const rows = builtInKinds.map(({ id, folder, fields, schemaOrg, followTheMoney }) => [
    code(id),
    code(`/${folder}/`),
    fields
      .filter(({ type }) => type !== 'relation')
      .map(fieldWords)
      .join(', '),
    fields.flatMap((field) => (field.type === 'relation' ? relationWords(field) : [])).join('<br>'),
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

function relationWords({ id, to, inverse, symmetric }: RelationField): string {
  const target = to.length > 0 ? ` → ${to.join(', ')}` : '';
  return `${code(id)}${target} (${symmetric ? 'both ways' : inverse})`;
}

/** The meaning of the built-in fields: what a date marks, which way a relation flows, and names in other vocabularies. */
export function fieldMeaningsTable(): string {
  const meanings = builtInKinds.flatMap((kind) =>
    kind.fields.map((field) => ({ kind: kind.id, field: field.id, words: meaningWords(field) })),
  );
  const told = meanings.filter(({ words }) => words.some((word) => word !== ''));
  const groups = Map.groupBy(told, ({ field, words }) => [field, ...words].join(' | '));
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const kinds = group.map(({ kind }) => code(kind)).join(', ');
    return first ? [[code(first.field), kinds, ...first.words]] : [];
  });
  return markdownTable(['field', 'kinds', 'marks, flow', 'schema.org', 'FollowTheMoney'], rows);
}

function meaningWords(field: FieldDefinition): string[] {
  const names = [field.followTheMoney ?? []].flat();
  return [roleOf(field), field.schemaOrg ?? '', names.join(', ')].map((word) => word && code(word));
}

function roleOf(field: FieldDefinition): string {
  if (field.type === 'date') return field.marks;
  return field.type === 'relation' ? field.flow : '';
}
