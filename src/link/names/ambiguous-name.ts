import type { Target } from '../target.ts';

/** What a report says of a link by a name that several pages have. */
export function ambiguousName(
  written: string,
  candidates: readonly Target[],
): { message: string; fix: string } {
  const ids = candidates.map(({ type, id }) => `\`${type === 'entity' ? '' : `${type}s/`}${id}\``);
  return {
    message: `\`${written}\` may mean ${ids.join(' or ')}.`,
    fix: 'Link by id instead of by name.',
  };
}
