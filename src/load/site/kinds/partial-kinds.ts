import { kindId } from '../../../model/ids/kind-id.ts';
import { labelFromId } from '../../../model/kinds/label-from-id.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import { slugify } from '../../folder/identifier.ts';

/**
 * The kinds, if their file has errors: each that it names exists, if only without fields, and may have more fields than
 * are known. So no entity is reported for what is wrong in the file.
 */
export function partialKinds(kinds: readonly Kind[], text: string): Kind[] {
  const keys = text.matchAll(/^["']?([^\s#:"'-][^:\n"']*)(?:["'][ \t]*)?:/gm);
  const written = [...keys].map(([, name = '']) => name.trim());
  const named = new Set([...written, ...written.map(slugify)]);
  const known = new Set<string>(kinds.map(({ id }) => id));
  return [
    ...kinds.map((kind) => (named.has(kind.id) ? { ...kind, isPartial: true } : kind)),
    ...[...named].filter((name) => !known.has(name)).map(unreadKind),
  ];
}

/** A kind of which only the name is known. */
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
