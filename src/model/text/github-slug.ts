import GithubSlugger, { slug } from 'github-slugger';

/** A text as GitHub names headings: `What’s new?` → `whats-new`; may be empty. */
export function githubSlug(text: string): string {
  return slug(text);
}

/**
 * Numbers repeated names on a page, as GitHub does: the second `notes` becomes `notes-1`.
 * @param taken Names in use from the start.
 */
export function createNameCounter(taken: readonly string[]): (name: string) => string {
  const slugger = new GithubSlugger();
  for (const name of taken) slugger.slug(name);
  return (name) => slugger.slug(name);
}
