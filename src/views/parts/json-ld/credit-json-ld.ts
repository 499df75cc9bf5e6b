import type { JsonLd } from './json-ld.ts';

interface CreditedSite {
  title: string;
  url: string;
  authors: readonly { name: string; url?: string }[];
}

/** The `license` of a node, if there is one. */
export function licenseOf(license: string | undefined): JsonLd {
  return license ? { license } : {};
}

/** The `creator` of a node: the authors of the site, else the site itself. */
export function creatorOf({ authors, title, url }: CreditedSite): JsonLd {
  if (authors.length === 0) {
    return { creator: { '@type': 'Organization', name: title, url: `${url}/` } };
  }
  return {
    creator: authors.map(({ name, url: page }) => ({
      '@type': 'Person',
      name,
      ...(page && { url: page }),
    })),
  };
}
