import GithubSlugger, { slug } from 'github-slugger';

/** A text in the form in which GitHub names the headings of a page: `What’s new?` → `whats-new`; may be empty. */
export function githubSlug(text: string): string {
  return slug(text);
}

/**
 * Tells equal names of one page apart, as GitHub does: the second `notes` becomes `notes-1`.
 * @param taken names that are in use from the start
 */
export function createNameCounter(taken: readonly string[]): (name: string) => string {
  const slugger = new GithubSlugger();
  for (const name of taken) slugger.slug(name);
  return (name) => slugger.slug(name);
}
