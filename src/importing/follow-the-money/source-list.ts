import { idOfTitle } from '../../load/folder/identifier.ts';
import type { Source } from '../../model/sources/source.ts';
import { takeUniqueId } from '../plan/unique-id.ts';

/** The keys of sources by their addresses: those of the site, and new ones for addresses that it does not have. */
export class SourceList {
  private readonly keys: Map<string, string>;
  private readonly taken: Set<string>;
  private readonly added: { id: string; type: string; title: string; URL: string }[] = [];

  constructor(sources: readonly Source[]) {
    this.keys = new Map(sources.flatMap(({ key, url }) => (url ? [[url, key] as const] : [])));
    this.taken = new Set(sources.map(({ key }) => key.toLowerCase()));
  }

  keyOf(url: string): string {
    const known = this.keys.get(url);
    if (known !== undefined) return known;
    const title = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
    const id = takeUniqueId(idOfTitle(title), this.taken);
    this.keys.set(url, id);
    this.added.push({ id, type: 'webpage', title, URL: url });
    return id;
  }

  /** The new sources as CSL. */
  get items(): readonly object[] {
    return this.added;
  }
}
