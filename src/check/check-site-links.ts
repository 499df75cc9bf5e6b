import type { Site } from '../link/site/site.ts';
import type { SiteLink } from '../link/site-link.ts';
import { writtenPath } from '../model/addresses/path.ts';
import { decodeUri } from '../model/addresses/decode-uri.ts';
import type { Problem } from '../model/problems/problem.ts';
import { lostName } from './names/lost-name.ts';
import { fixOfAddress, mayBeUnread, type SiteAddresses } from './site-addresses.ts';

/** The links of texts to addresses that can only be looked up once the whole site is known, each once. */
export function siteLinksOf(texts: Iterable<{ siteLinks: readonly SiteLink[] }>): SiteLink[] {
  const links = new Map<string, SiteLink>();
  for (const { siteLinks } of texts) {
    for (const link of siteLinks) links.set(`${link.file}:${link.line}:${link.column}`, link);
  }
  return [...links.values()];
}

/** Checks that these links lead to pages or files. */
export function checkSiteLinks(
  links: readonly SiteLink[],
  site: Site,
  addresses: SiteAddresses,
): Problem[] {
  return links.flatMap(({ path, written, isNowhere, file, line, column }) => {
    const place = path.replace(/\?.*/s, '').replace(/\/index\.html$/, '/');
    // Hosts lead on from `/data` to `/data/`.
    const isThere =
      !isNowhere && [place, `${place}/`].some((each) => addresses.has(writtenPath(each)));
    if (isThere || mayBeUnread(path, site)) return [];
    const message = `The link \`${written}\` leads to no page or file of the site.`;
    const fix = fixOfAddress(path, site, addresses);
    const draft = site.records.drafts?.find(decodeUri(path));
    const subject = `The link \`${written}\` leads to`;
    return [lostName({ file, line, column }, 'unknown-link', { message, fix, draft, subject })];
  });
}
