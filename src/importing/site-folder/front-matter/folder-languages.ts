import { isLanguageTag } from '../../../model/text/language.ts';

/**
 * The topmost folders that hold translations, with their languages: `zh_cn` → `zh-CN`. Since `id` and `is` may be words,
 * a folder is one of a language only if half of its texts have the same path in another, or outside all.
 * @param paths Of texts, without their endings.
 */
export function folderLanguages(paths: readonly string[]): ReadonlyMap<string, string> {
  const byFolder = Map.groupBy(paths, folderOf);
  const insides = paths.map(insideOf);
  const copies = Map.groupBy(insides, (inside) => inside);
  return new Map(
    [...byFolder].flatMap(([folder, all]) => {
      const language = languageOf(folder);
      // Every folder may have an index.
      const named = all.map(insideOf).filter((inside) => inside !== 'index');
      const translated = named.filter((inside) => (copies.get(inside)?.length ?? 0) > 1);
      const isMost = translated.length > 0 && 2 * translated.length >= named.length;
      return language !== undefined && isMost ? [[folder, language] as const] : [];
    }),
  );
}

/** The topmost folder of a path, if it is named like a language; else empty. */
function folderOf(path: string): string {
  const [folder = '', ...inside] = path.split('/');
  return inside.length > 0 && languageOf(folder) !== undefined ? folder : '';
}

function insideOf(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? path : path.slice(folder.length + 1);
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The language that a folder is named for, if there is one of that name. */
function languageOf(folder: string): string | undefined {
  const tag = folder.replaceAll('_', '-');
  if (!isLanguageTag(tag) || names.of(tag) === undefined) return undefined;
  return Intl.getCanonicalLocales(tag)[0];
}
