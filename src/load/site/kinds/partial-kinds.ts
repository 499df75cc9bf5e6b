import { kindId } from '../../../model/ids/kind-id.ts';
import { labelFromId } from '../../../model/kinds/label-from-id.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import { isError, type Position, type Problem } from '../../../model/problems/problem.ts';
import { slugify } from '../../folder/identifier.ts';
import type { YamlEntry, YamlNode } from '../../yaml/yaml-node.ts';

/** The faulty kinds of a file by name, with those of their fields that are faulty; `all` if any field may be. */
export type FaultyKinds = ReadonlyMap<string, NonNullable<Kind['unreadFields']>>;

/**
 * The kinds, if the file has errors: each faulty one exists, if only without fields, and knows which of its fields may
 * be others than are known. So no entity is reported for a fault in `kinds.yaml`.
 */
export function partialKinds(kinds: readonly Kind[], faulty: FaultyKinds): Kind[] {
  const named = new Map(
    [...faulty].flatMap(([id, fields]) => [
      [id, fields],
      [slugify(id), fields],
    ]),
  );
  const known = new Set<string>(kinds.map(({ id }) => id));
  return [
    ...kinds.map((kind) => withUnread(kind, named.get(kind.id))),
    ...[...named.keys()].filter((name) => !known.has(name)).map(unreadKind),
  ];
}

function withUnread(kind: Kind, unreadFields: Kind['unreadFields']): Kind {
  return unreadFields ? { ...kind, unreadFields } : kind;
}

/** The kinds with faults among those of the file. */
export function faultyKinds(root: YamlNode, problems: readonly Problem[]): FaultyKinds {
  const found = new Map<string, 'all' | string[]>();
  for (const problem of problems) {
    const owner = entryAt(root, problem);
    if (!owner) continue;
    const part = entryAt(owner.value, problem);
    const field = part?.key === 'fields' ? entryAt(part.value, problem) : undefined;
    if (!isError(problem) && !isMisspeltFields(problem, part)) continue;
    const before = found.get(owner.key) ?? [];
    found.set(owner.key, field && before !== 'all' ? [...before, field.key] : 'all');
  }
  return found;
}

/** The entry of a map that holds a position: the last that starts before it. */
function entryAt(map: YamlNode, at: Position): YamlEntry | undefined {
  if (map.type !== 'map') return undefined;
  return [...map.entries.values()].findLast(({ keyAt }) => isBefore(keyAt, at));
}

/** Whether fields stand under a key without effect, or beside `fields`. */
function isMisspeltFields({ code, line, column }: Problem, part: YamlEntry | undefined): boolean {
  if (code !== 'unknown-field' || part?.value.type !== 'map') return false;
  return part.keyAt.line === line && part.keyAt.column === column;
}

function isBefore(start: Position, { line, column }: Position): boolean {
  return start.line < line || (start.line === line && start.column <= column);
}

/** All kinds in a file that is no YAML. */
export function kindsIn(text: string): FaultyKinds {
  const keys = text.matchAll(/^["']?([^\s#:"'-][^:\n"']*)(?:["'][ \t]*)?:/gm);
  return new Map([...keys].map(([, name = '']) => [name.trim(), 'all']));
}

/** A kind with only a known name. */
function unreadKind(id: string): Kind {
  return {
    id: kindId(id),
    label: labelFromId(id),
    plural: labelFromId(id),
    // No page of the site is in such a folder.
    folder: `unread-${slugify(id)}`,
    shape: 'disc',
    schemaOrg: 'Thing',
    followTheMoney: 'Thing',
    event: false,
    fields: [],
    unreadFields: 'all',
  };
}
