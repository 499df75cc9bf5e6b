import type { Link, PhrasingContent } from 'mdast';
import { ambiguousName } from '../../link/names/ambiguous-name.ts';
import type { Resolution } from '../../link/names/name-index.ts';
import { targetKey, type Target } from '../../link/target.ts';
import { withBase } from '../../model/addresses/path.ts';
import { reportError, type Document } from '../document/document.ts';
import type { NearHeading } from '../headings/heading-lookup.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { faultOfName } from './fault-of-name.ts';
import type { WrittenLink } from './written-link.ts';

/** A page and a fragment on it. */
export interface Destination {
  target: Target;
  fragment?: string;
}

/** The target of a link by name; reports a name that is unknown or ambiguous. */
export function resolveTarget(
  link: WrittenLink,
  document: Document,
  lookup: SiteLookup,
): Destination | undefined {
  const found = link.target === '' ? itself(document, lookup) : byName(link, document, lookup);
  return found && atHeading(found, link, document, lookup);
}

/** The destination with the heading's fragment; reports a missing heading and gives the page itself. */
export function atHeading(
  target: Target,
  link: Omit<WrittenLink, 'target'>,
  document: Document,
  lookup: SiteLookup,
): Destination {
  if (!link.heading) return { target };
  const found = lookup.headings.find(targetKey(target), link.heading);
  if ('fragment' in found) return { target, fragment: found.fragment };
  const isBlock = link.heading.startsWith('^');
  const otherwise = isBlock
    ? `Write \`${link.heading}\` at the end of the block that is meant, or leave it out.`
    : 'Name a heading of that page, or leave it out.';
  reportError(
    document,
    link.at,
    'unknown-link',
    `\`${link.written}\` leads to no ${isBlock ? 'block' : 'heading'} of \`${target.file}\`.`,
    found.nearest ? `Did you mean \`#${nearHeading(found, link.written)}\`?` : otherwise,
  );
  return { target };
}

/** A heading as a link in double brackets gives it, by its words, or as an address does. */
function nearHeading({ nearest, words }: NearHeading, written: string): string | undefined {
  return written.includes('[[') && words && !/[#|^[\]]/.test(words) ? words : nearest;
}

/** A link to a page of the site, marked so that it counts as a reference. */
export function targetLink(
  { target, fragment }: Destination,
  label: string | PhrasingContent[],
  document: Document,
  lookup: SiteLookup,
): Link {
  const key = targetKey(target);
  if (target.type === 'entity') document.page.linked.add(target.id);
  const children: Link['children'] =
    typeof label === 'string' ? [{ type: 'text', value: label }] : label;
  return {
    type: 'link',
    url: withBase(target.path, lookup.base) + (fragment === undefined ? '' : `#${fragment}`),
    data: {
      isResolved: true,
      hProperties: { className: classesOf(target) },
      ...(key !== document.key && { refersTo: { to: key, how: 'link' } }),
    },
    children,
  };
}

/** The class names of a link to a target. */
export function classesOf(target: Target): string[] {
  return target.type === 'entity' ? ['ent', `k-${target.kind}`] : ['int'];
}

function itself(document: Document, lookup: SiteLookup): Target | undefined {
  return lookup.targets.get(document.key);
}

/** Reports a link by name if it may lead to several pages. */
export function reportAmbiguous(
  { written, at }: Pick<WrittenLink, 'written' | 'at'>,
  resolution: Resolution,
  document: Document,
): void {
  const ambiguous = ambiguousName(written, resolution);
  if (ambiguous) reportError(document, at, 'ambiguous-link', ambiguous.message, ambiguous.fix);
}

function byName(link: WrittenLink, document: Document, lookup: SiteLookup): Target | undefined {
  const resolution = lookup.names.resolve(link.target, document.prose.file);
  reportAmbiguous(link, resolution, document);
  if (resolution.status === 'found') return resolution.target;
  const fault = resolution.status === 'unknown' && faultOfName(link, resolution, document, lookup);
  if (fault) reportError(document, link.at, 'unknown-link', fault.message, fault.fix);
  return undefined;
}
