import { existsSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** The file that marks a folder as a built site. */
export const buildMarkerName = '.dossier-build';

/** Files of a repository, and of the tools that install packages in it. */
const filesOfRepository =
  /^((readme|licen[cs]e|copying|contributing|changelog|notice|authors)(\.[a-z]+)?|package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?)$/i;

/** Whether a name says that a file or folder is no content, wherever it is: `.git/`, `_drafts/`. */
export function isHiddenName(name: string): boolean {
  return /^[._]/.test(name);
}

/**
 * Whether a file or folder at the top of the content folder is no part of the content: it belongs to the repository, or
 * is a built site.
 */
export function isBesideContent(contentDir: string, entry: Dirent): boolean {
  const { name } = entry;
  if (!entry.isDirectory()) return filesOfRepository.test(name);
  return name === 'node_modules' || existsSync(join(contentDir, name, buildMarkerName));
}
