import type { BlockContent, Link, PhrasingContent } from 'mdast';
import { nearest } from '../model/nearest.ts';
import { sitePath, withBase } from '../model/path.ts';
import type { Position } from '../model/problem.ts';
import type { DirectiveName } from './directive-names.ts';
import { reportError, type Document } from './document.ts';
import { findEntity } from './find-entity.ts';
import { targetLink } from './link-target.ts';
import type { SiteLookup } from './site-lookup.ts';

/** A view of the whole that is not drawn in place is linked: to its own page, and to the entity it is of. */
export function viewNode(
  name: DirectiveName,
  attributes: Record<string, string>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): BlockContent[] {
  const link =
    name === 'entities'
      ? kindLink(attributes['kind'], at, document, lookup)
      : pageLink(name, lookup);
  const entity = attributes['entity'];
  const target = entity ? findEntity(entity, at, document, lookup) : undefined;
  if (!link || (entity && !target)) return [];
  const children: PhrasingContent[] = [link];
  if (target)
    children.push(
      { type: 'text', value: ': ' },
      targetLink({ target }, target.title, document, lookup),
    );
  return [{ type: 'paragraph', data: { isPlain: true }, children }];
}

function pageLink(name: DirectiveName, lookup: SiteLookup): Link {
  const label = name === 'network' ? lookup.labels.network : lookup.labels.timeline;
  return internalLink(name, label, lookup);
}

function kindLink(
  id: string | undefined,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): Link | undefined {
  const kind = id === undefined ? undefined : lookup.kinds.get(id);
  if (kind) return internalLink(kind.folder, kind.plural, lookup);
  if (!id) {
    reportError(
      document,
      at,
      'invalid-directive',
      '`::entities` names no kind.',
      'Write `::entities{kind=...}`.',
    );
    return undefined;
  }
  const near = nearest(id, lookup.kinds.keys());
  const fix = near ? `Did you mean \`${near}\`?` : 'Name a built-in kind, or one of kinds.yaml.';
  reportError(document, at, 'unknown-kind', `\`${id}\` is no kind.`, fix);
  return undefined;
}

function internalLink(folder: string, label: string, lookup: SiteLookup): Link {
  return {
    type: 'link',
    url: withBase(sitePath(folder), lookup.base),
    data: { isResolved: true, hProperties: { className: ['int'] } },
    children: [{ type: 'text', value: label }],
  };
}
