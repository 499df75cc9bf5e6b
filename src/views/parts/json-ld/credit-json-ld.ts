import { licenseAddress } from '../../../model/addresses/license-address.ts';
import { orcidAddress } from '../prose/author-address.ts';
import type { AuthorView } from '../prose/prose-page-view.ts';
import type { JsonLd } from './json-ld.ts';

interface CreditedSite {
  title: string;
  url: string;
  authors: readonly AuthorView[];
}

/** The `license` of a node, if there is one: an address, as schema.org wants it, or a work with the words as its name. */
export function licenseOf(license: string | undefined): JsonLd {
  if (!license) return {};
  const address = licenseAddress(license);
  if (address) return { license: address };
  return { license: { '@type': 'CreativeWork', name: license } };
}

/** The `creator` of a node: the authors of the site, else the site itself. */
export function creatorOf({ authors, title, url }: CreditedSite): JsonLd {
  if (authors.length === 0) {
    return { creator: { '@type': 'Organization', name: title, url: `${url}/` } };
  }
  return { creator: authors.map((author) => authorOf(author, url)) };
}

/**
 * The `author` of a node, if it has any.
 * @param site Full address of the site, without a trailing slash.
 */
export function authorsOf(authors: readonly AuthorView[], site: string): JsonLd {
  return authors.length > 0 ? { author: authors.map((author) => authorOf(author, site)) } : {};
}

/**
 * An author: with the author's own address, else that of the page here.
 * @param site Full address of the site, without a trailing slash.
 */
function authorOf(author: AuthorView, site: string): JsonLd {
  const { name, url, orcid, link, isOrganization } = author;
  const address = url ?? (link && site + link.path);
  return {
    '@type': isOrganization ? 'Organization' : 'Person',
    name,
    ...(address && { url: address }),
    ...(orcid && { sameAs: orcidAddress(orcid) }),
  };
}
