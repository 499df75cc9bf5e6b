import type { SiteFolder } from '../site-folder/site-folder.ts';
import { isSplit, laterFile, pageForIndex } from './later-parts.ts';

/** A page of the site as the index reads it: with what only the index reads, which may be in the file of its parts. */
export function readForIndex(site: Pick<SiteFolder, 'read'>, file: string): string {
  const html = site.read(file).toString();
  if (!isSplit(html)) return html;
  return pageForIndex(html, JSON.parse(site.read(laterFile(file)).toString()));
}
