import { kindId } from '../../../model/ids/kind-id.ts';
import { labelFromId } from '../../../model/kinds/label-from-id.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import { isError, type Position, type Problem } from '../../../model/problems/problem.ts';
import { slugify } from '../../folder/identifier.ts';
import type { YamlNode } from '../../yaml/yaml-node.ts';

/**
 * The kinds, if the file has errors: each faulty one exists, if only without fields, and may have more fields than are
 * known. So no entity is reported for a fault in `kinds.yaml`.
 */
export function partialKinds(kinds: readonly Kind[], faulty: readonly string[]): Kind[] {
  const named = new Set([...faulty, ...faulty.map(slugify)]);
  const known = new Set<string>(kinds.map(({ id }) => id));
  return [
    ...kinds.map((kind) => (named.has(kind.id) ? { ...kind, isPartial: true } : kind)),
    ...[...named].filter((name) => !known.has(name)).map(unreadKind),
  ];
}

/** The kinds with errors among those of the file. */
export function faultyKinds(root: YamlNode, problems: readonly Problem[]): string[] {
  if (root.type !== 'map') return [];
  const starts = [...root.entries].map(([id, { keyAt }]) => ({ id, at: keyAt }));
  const errors = problems.filter(isError);
  const owners = errors.flatMap((each) => starts.findLast(({ at }) => isBefore(at, each)) ?? []);
  return [...new Set(owners.map(({ id }) => id))];
}

function isBefore(start: Position, { line, column }: Position): boolean {
  return start.line < line || (start.line === line && start.column <= column);
}

/** The names of all kinds in a file that is no YAML. */
export function kindsIn(text: string): string[] {
  const keys = text.matchAll(/^["']?([^\s#:"'-][^:\n"']*)(?:["'][ \t]*)?:/gm);
  return [...keys].map(([, name = '']) => name.trim());
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
    isPartial: true,
  };
}
