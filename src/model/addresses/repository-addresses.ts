/** Address where a file of the content folder can be edited in its repository. */
export function editAddress(repository: string, file: string): string {
  // A `#` or `?` in the name of a file would end its path.
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${pageOf(repository)}/edit/HEAD/content/${path}`;
}

/** Address where readers report errors to a repository. */
export function issuesAddress(repository: string): string {
  return `${pageOf(repository)}/issues`;
}

/** The page of a repository, also if its address is the one that Git clones: `https://github.com/owner/repo.git`. */
function pageOf(repository: string): string {
  return repository.replace(/\/+$/, '').replace(/\.git$/, '');
}
