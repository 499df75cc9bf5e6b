import { posix } from 'node:path';
import { digestOfPlain } from '../../model/digest.ts';
import type { PlannedFile } from '../plan/import-plan.ts';
import { takeUniqueId } from '../plan/unique-id.ts';
import type { SourceSite } from './source/source-site.ts';

/** The bibliographies of a site, as files of `sources/`: all in BibTeX, and those in CSL that settings name. */
export function planSources({ folder, settings, generator }: SourceSite): PlannedFile[] {
  // Of Quarto, and of Jupyter Book.
  const { bibliography, bibtex_bibfiles: ofBook } = settings;
  const named = new Set([bibliography, ofBook].flat().filter((each) => typeof each === 'string'));
  const taken = new Set<string>();
  const seen = new Set<string>();
  const planned: PlannedFile[] = [];
  for (const file of folder.files) {
    const isHidden = /(?:^|\/)_(?!bibliography\/)/.test(file) && !named.has(file);
    if (generator.ignored?.test(file) || isHidden) continue;
    if (!/\.bib$/i.test(file) && !(isCsl(file) && named.has(file))) continue;
    const content = folder.textOf(file);
    const digest = digestOfPlain(content);
    // Posts may each have a copy of one list beside them.
    if (seen.has(digest)) continue;
    seen.add(digest);
    const { name, ext } = posix.parse(file);
    const stem = takeUniqueId(name.replace(/^[._]+/, ''), taken);
    planned.push({ path: `sources/${stem}${ext.toLowerCase()}`, content });
  }
  return planned;
}

function isCsl(file: string): boolean {
  return /\.(?:json|ya?ml)$/i.test(file);
}
