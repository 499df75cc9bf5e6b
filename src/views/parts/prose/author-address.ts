import type { AuthorView } from './prose-page-view.ts';

/** Where an author is found on other sites: the author's own, else ORCID. */
export function authorAddress({ url, orcid }: Omit<AuthorView, 'name'>): string | undefined {
  return url ?? (orcid && orcidAddress(orcid));
}

/** `https://orcid.org/0000-0002-1825-0097` */
export function orcidAddress(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}
