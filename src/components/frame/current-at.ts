import type { NavigationLink } from '../../views/site/site-navigation.ts';

/** The `aria-current` of a link: `page` if it leads to this page, `true` if it leads to the list that holds it. */
export function currentAt(
  link: NavigationLink,
  path: string,
  current: string | undefined,
): 'page' | 'true' | undefined {
  if (!link.path) return undefined;
  if (link.path === path) return 'page';
  return link.path === current ? 'true' : undefined;
}
