import { posix } from 'node:path';
import { nearestFile } from '../../../link/names/nearest-file.ts';
import type { SourceSite } from '../source/source-site.ts';
import { withoutTextEnding } from '../source/text-name.ts';
import type { PlacedText } from './place-texts.ts';

/** The name by which `[[links]]` find a text now; `undefined` if the one that is written leads there still, or nowhere. */
export type NewName = (written: string, from: PlacedText) => string | undefined;

/** A function that finds new names for links by name to texts whose files are called something else now. */
export function newNames(site: SourceSite, texts: readonly PlacedText[]): NewName {
  const oldName = ({ file }: PlacedText): string =>
    withoutTextEnding(file.slice(site.texts.length));
  const byLastPart = Map.groupBy(texts, (text) => key(posix.basename(oldName(text))));

  return (written, from) => {
    const isRelative = /^\.\.?\//.test(written);
    const beside = posix.join(posix.dirname(oldName(from)), written);
    const name = key(withoutTextEnding(isRelative ? beside : written.replace(/^\/+/, '')));
    const named = byLastPart.get(posix.basename(name)) ?? [];
    const candidates = named.filter((text) => endsWithName(oldName(text), name));
    const text =
      nearestFile(candidates, from.file)?.nearest ??
      // A site made of one folder of a vault has links by the path in the vault: `Vault/trade/Quay`.
      named.find((each) => oldName(each).includes('/') && endsWithName(name, key(oldName(each))));
    if (!text) return undefined;
    const now = nowNamed(text);
    const leads = isRelative
      ? key(now) === key(oldName(text))
      : endsWithName(now, name) || key(text.front.title ?? '') === name;
    return leads ? undefined : now;
  };
}

/** An article by its id, a page by its path. */
function nowNamed({ type, id, path }: PlacedText): string {
  return type === 'article' ? id : withoutTextEnding(path.replace(/^pages\//, ''));
}

function endsWithName(path: string, name: string): boolean {
  return `/${key(path)}`.endsWith(`/${name}`);
}

/** Links name a text whatever the case and form of its letters. */
function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
