import type { Target } from '../target.ts';
import type { Resolution } from './name-index.ts';
import { pathInVault } from './path-in-vault.ts';

/** What a report says of a link by name that may lead to several pages; `undefined` if it does not. */
export function ambiguousName(
  written: string,
  resolution: Resolution,
): { message: string; fix: string } | undefined {
  if (resolution.status === 'ambiguous') {
    const names = resolution.candidates.map(idOf).join(' or ');
    return { message: `\`${written}\` may mean ${names}.`, fix: 'Link by id instead of by name.' };
  }
  if (resolution.status === 'unknown' || !resolution.asNear) return undefined;
  const { target, asNear } = resolution;
  const [other, ...more] = asNear.map(pathOf);
  const count =
    more.length === 0 ? '' : ` or ${more.length === 1 ? more[0] : `${more.length} others`}`;
  return {
    message: `\`${written}\` leads to ${pathOf(target)}, but could also mean ${other}${count}.`,
    fix: 'Link by the path of the note.',
  };
}

function idOf({ type, id }: Target): string {
  return `\`${type === 'entity' ? '' : `${type}s/`}${id}\``;
}

function pathOf(target: Target): string {
  return `\`${pathInVault(target)}\``;
}
