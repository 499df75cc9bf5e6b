import type { JsonLd } from './json-ld.ts';

interface CreditedSite {
  title: string;
  url: string;
  authors: readonly { name: string; url?: string }[];
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
  return {
    creator: authors.map(({ name, url: page }) => ({
      '@type': 'Person',
      name,
      ...(page && { url: page }),
    })),
  };
}
