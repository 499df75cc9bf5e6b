/** What to write instead of keys that Hugo, Jekyll, Quarto and publishing systems read, and that have no effect here. */
export const foreignKeys: ReadonlyMap<string, string> = new Map([
  ['slug', 'The address follows from the name of the file. Write `id:` for another one.'],
  [
    'url',
    'Write an old address of this page under `redirects:`, so that it leads here; remove one of another site.',
  ],
  ...['subtitle', 'abstract', 'excerpt'].map(asKey('description')),
  ...['date-modified', 'last_modified_at'].map(asKey('updated')),
  ...['categories', 'category'].map(asKey('tags')),
  ...['featured_image', 'featuredImage', 'thumbnail'].map(asKey('image')),
  ...['embargo', 'expiryDate', 'expires', 'private', 'hidden', 'status'].map(
    (key): [key: string, fix: string] => [
      key,
      'The page is published all the same. To keep it back, write `draft: true`; otherwise remove the key.',
    ],
  ),
  ['bibliography', 'Remove it: every page can cite the lists of sources beside `site.yaml`.'],
  ['csl', 'Remove it, and write `citationStyle:` into `site.yaml`.'],
]);

function asKey(meant: string): (key: string) => [key: string, fix: string] {
  return (key) => [key, `Write it as \`${meant}:\`.`];
}
