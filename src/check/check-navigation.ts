import type { Site } from '../link/site/site.ts';
import { targetKey, type TargetKey } from '../link/target.ts';
import { decodeUri } from '../model/addresses/decode-uri.ts';
import { isNavigationLink, navigationTarget } from '../model/addresses/navigation-target.ts';
import { error, type Location, type Problem } from '../model/problems/problem.ts';
import type { Records } from '../model/records/records.ts';
import { lostName } from './names/lost-name.ts';
import { fixOfAddress, mayBeUnread, type SiteAddresses } from './site-addresses.ts';
import { placeInSettings } from '../model/records/place-in-settings.ts';

/** Whether `navigation:` has links within the site. */
export function leadsWithin({ settings }: Records): boolean {
  return (settings.navigation ?? []).some(({ link }) => navigationTarget(link));
}

/** Checks that each link of `navigation:` within the site leads to a page or file. */
export function checkNavigation(site: Site, addresses: SiteAddresses): Problem[] {
  return (site.records.settings.navigation ?? []).flatMap(({ link }, index) => {
    const path = isNavigationLink(link) && navigationTarget(link)?.path;
    if (!path || addresses.has(path) || mayBeUnread(path, site)) return [];
    const message = `\`link: ${link}\` leads to no page or file of the site.`;
    const fix = fixOfAddress(path, site, addresses);
    const draft = site.records.drafts?.find(decodeUri(path));
    const subject = `\`link: ${link}\` leads to`;
    const at = placeOf(index, site.records);
    return [lostName(at, 'unknown-link', { message, fix, draft, subject })];
  });
}

/** Finds the fragment of a heading on the page of a text, by the heading's words or by the fragment. */
type FindHeading = (
  page: TargetKey,
  heading: string,
) => { fragment: string } | { nearest: string | undefined };

/** Checks that each link of `navigation:` to a heading names one, by its fragment. */
export function checkNavigationHeadings(site: Site, findHeading: FindHeading): Problem[] {
  return (site.records.settings.navigation ?? []).flatMap(({ link }, index) => {
    const target = isNavigationLink(link) && navigationTarget(link);
    const page = target && site.targetsByPath.get(target.path);
    const heading = target && decodeUri(/#(.*)$/s.exec(target.rest)?.[1] ?? '');
    if (!page || !heading) return [];
    const found = findHeading(targetKey(page), heading);
    const near = 'fragment' in found ? found.fragment : found.nearest;
    if ('fragment' in found && near === heading) return [];
    const message = `\`link: ${link}\` leads to no heading of \`${page.file}\`.`;
    const fix = near
      ? `Did you mean \`#${near}\`?`
      : 'Name a heading of that page, or leave it out.';
    return [error(placeOf(index, site.records), 'unknown-link', message, fix)];
  });
}

function placeOf(index: number, records: Records): Location {
  return placeInSettings(records, `navigation.${index}.link`);
}
