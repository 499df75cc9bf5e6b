import { withBase } from '../../model/addresses/path.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { MenuLink } from '../../views/site/menu.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { issuesAddress } from '../../model/addresses/repository-addresses.ts';

/** A column of the footer. */
export interface FooterColumn {
  title: string;
  links: FooterLink[];
}

interface FooterLink {
  label: string;
  href: string;
  /** The language of the label, if it is not that of the site. */
  lang?: string;
  /** Whether the target exists only on a server, so that the folder bundle leaves the link out. */
  isOnlineOnly?: boolean;
}

/** The columns of the footer: what to read, how to verify it, what to download. Empty columns are left out. */
export function footerColumns(site: SiteView, labels: Labels): FooterColumn[] {
  const { menus, repository } = site;
  const linkOf = ({ title, path, lang, isOnlineOnly }: MenuLink): FooterLink => ({
    label: title,
    href: withBase(path, site.base),
    ...(lang && { lang }),
    ...(isOnlineOnly && { isOnlineOnly }),
  });
  const report = repository ? [{ label: labels.reportError, href: issuesAddress(repository) }] : [];
  return [
    { title: labels.read, links: menus.read.map(linkOf) },
    { title: labels.check, links: [...menus.check.map(linkOf), ...report] },
    { title: labels.reuse, links: menus.reuse.map(linkOf) },
  ].filter((column) => column.links.length > 0);
}
