/** Address where a file of the content folder can be edited in its repository. */
export function editAddress(repository: string, file: string): string {
  const { page, host, branch, folder } = readRepository(repository);
  // A `#` or `?` in the name of a file would end its path.
  const path = [branch, ...folder, ...file.split('/').map(encodeURIComponent)].join('/');
  return `${page}${host.edit}${path}${host.end ?? ''}`;
}

/** Address where readers report errors to a repository. */
export function issuesAddress(repository: string): string {
  const { page, host } = readRepository(repository);
  return `${page}${host.issues}`;
}

/** What follows the page of a repository in addresses of a host. */
interface Host {
  /** Before the branch and path of a folder. */
  tree: string;
  /** Before the branch and path of a file to edit. */
  edit: string;
  /** After that path. */
  end?: string;
  issues: string;
}

const gitHub: Host = { tree: '/tree/', edit: '/edit/', issues: '/issues' };

/** Hosts that differ from GitHub, by their names. */
const others: readonly [RegExp, Host][] = [
  [/gitlab/, { tree: '/-/tree/', edit: '/-/edit/', issues: '/-/issues' }],
  [/^codeberg\.|gitea|forgejo/, { tree: '/src/branch/', edit: '/_edit/', issues: '/issues' }],
  [/^bitbucket\./, { tree: '/src/', edit: '/src/', end: '?mode=edit', issues: '/issues' }],
];

interface Repository {
  /** Its page: `https://github.com/owner/repo`. */
  page: string;
  host: Host;
  branch: string;
  /** The folder with the content, from the top of the repository. */
  folder: readonly string[];
}

/**
 * Reads the address of a repository, whose content is in `content/` on the branch `main`, or of the folder with the
 * content: `https://github.com/owner/repo/tree/trunk/site`. Only a branch can be edited, not what `HEAD` stands for.
 */
function readRepository(address: string): Repository {
  const { hostname, origin, pathname } = new URL(address);
  const host = others.find(([name]) => name.test(hostname))?.[1] ?? gitHub;
  const path = pathname.replace(/\/+$/, '');
  // After the owner: a repository may be called `tree`.
  const end = path.indexOf(host.tree, path.indexOf('/', 1) + 1);
  // Git clones `https://github.com/owner/repo.git`.
  const page = origin + (end < 0 ? path : path.slice(0, end)).replace(/\.git$/, '');
  if (end < 0) return { page, host, branch: 'main', folder: ['content'] };
  const [branch = '', ...folder] = path.slice(end + host.tree.length).split('/');
  return { page, host, branch, folder };
}
