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
  if (/^https?:/.test(license)) return { license };
  const [, creative, version] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(license) ?? [];
  if (creative && version) {
    const path = `${creative.toLowerCase()}/${version}`;
    return { license: `https://creativecommons.org/licenses/${path}/` };
  }
  // SPDX ids of licences with a version: `ODbL-1.0`, `GPL-3.0-or-later`. `All-rights-reserved` is none.
  if (/^[A-Z]\w*(?:-[A-Za-z]+)*-\d[\w.+-]*$/.test(license))
    return { license: `https://spdx.org/licenses/${license}` };
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
 * An author: with the author's own address, else that of the page here.
 * @param site Full address of the site, without a trailing slash.
 */
export function authorOf(author: AuthorView, site: string): JsonLd {
  const { name, url, orcid, link, isOrganization } = author;
  const address = url ?? (link && site + link.path);
  return {
    '@type': isOrganization ? 'Organization' : 'Person',
    name,
    ...(address && { url: address }),
    ...(orcid && { sameAs: orcidAddress(orcid) }),
  };
}
