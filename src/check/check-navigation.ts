import type { Site } from '../link/site/site.ts';
import { isNavigationLink, navigationTarget } from '../model/addresses/navigation-target.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import type { Records } from '../model/records/records.ts';
import { fixOfAddress, mayBeUnread, type SiteAddresses } from './site-addresses.ts';

/** Whether `navigation:` has links within the site. */
export function leadsWithin({ settings }: Records): boolean {
  return (settings.navigation ?? []).some(({ link }) => navigationTarget(link));
}

/** Checks that each link of `navigation:` within the site leads to a page or file. */
export function checkNavigation(site: Site, addresses: SiteAddresses): Problem[] {
  const { settings, settingsPositions } = site.records;
  return (settings.navigation ?? []).flatMap(({ link }, index) => {
    const path = isNavigationLink(link) && navigationTarget(link)?.path;
    if (!path || addresses.has(path) || mayBeUnread(path, site)) return [];
    const at = settingsPositions?.[`navigation.${index}.link`] ?? { line: 1, column: 1 };
    const message = `\`link: ${link}\` leads to no page or file of the site.`;
    const fix = fixOfAddress(link, path, site, addresses);
    return [error({ file: 'site.yaml', ...at }, 'unknown-link', message, fix)];
  });
}
