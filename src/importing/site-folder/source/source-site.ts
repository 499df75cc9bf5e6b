import { posix } from 'node:path';
import { asFolder } from './as-folder.ts';
import { asData, formOf, parseData, type Data } from './parse-data.ts';
import type { Generator } from './generator.ts';
import { generators, plainFolder } from './generators.ts';
import type { SourceFolder } from './source-folder.ts';

/** A folder, its tool, and what the settings of the tool say. */
export interface SourceSite {
  generator: Generator;
  /** The file by which the tool was recognised. */
  mark?: string;
  settings: Data;
  /** The file of settings, if it is there but cannot be read. */
  unreadSettings?: string;
  /** The folder of its texts; empty, or with `/` at its end. */
  texts: string;
  /** Where it lives: `https://example.org/blog/`. */
  url?: URL;
  folder: SourceFolder;
}

/** Recognises the tool of a folder by its settings, and reads them. */
export function readSite(folder: SourceFolder): SourceSite {
  const files = [...folder.files];
  const ownSettings = ({
    settings,
    readSettings,
  }: Generator): { file?: string; own: Data | undefined } => {
    const file = settings.find((each) => folder.files.has(each));
    if (file === undefined) return { own: {} };
    const text = folder.textOf(file);
    return { file, own: readSettings?.(text) ?? parseData(text, formOf(file)) };
  };
  const isOf = (each: Generator): boolean =>
    each.marks.every((mark) => files.some((file) => mark.test(file))) &&
    (each.owns?.(ownSettings(each).own ?? {}) ?? true);
  const generator = generators.find(isOf) ?? plainFolder;
  const { file, own } = ownSettings(generator);
  const settings = own && { ...furtherSettings(folder, generator), ...own };
  const named = generator.textsIn?.(settings ?? {}).filter((each) => typeof each === 'string');
  const texts = [...(named ?? []).map(asFolder), ...generator.texts];
  const mark = files.find((each) => generator.marks[0]?.test(each));
  const url = addressOf(settings ?? {});
  return {
    generator,
    ...(mark && { mark }),
    settings: settings ?? {},
    ...(!settings && file !== undefined && { unreadSettings: file }),
    texts: texts.find((each) => files.some((path) => path.startsWith(each))) ?? '',
    ...(url && { url }),
    folder,
  };
}

function furtherSettings(
  { files, textOf }: SourceFolder,
  { settings, settingsFolder }: Generator,
): Data {
  if (settingsFolder === undefined) return {};
  const parts = [...files].filter(
    (file) =>
      file.startsWith(settingsFolder) &&
      /\.(?:toml|ya?ml|json)$/.test(file) &&
      !settings.includes(file),
  );
  return Object.fromEntries(
    parts.map((file) => [posix.parse(file).name, parseData(textOf(file), formOf(file)) ?? {}]),
  );
}

/** The address of the site, by any of the names that settings have for it. */
function addressOf(settings: Data): URL | undefined {
  const quarto = asData(settings['website'] ?? settings['book']) ?? {};
  const { baseURL, base_url: baseUrl, baseurl, url, site, base, site_url: siteUrl } = settings;
  const texts = [
    baseURL,
    baseUrl,
    quarto['site-url'],
    siteUrl,
    joined(url, baseurl),
    joined(site, base),
  ];
  const text = texts.find((each) => typeof each === 'string' && each !== '');
  return typeof text === 'string' && URL.canParse(text)
    ? new URL(text.endsWith('/') ? text : `${text}/`)
    : undefined;
}

/** Jekyll and Astro have the path apart from the rest of the address; Hugo in lower case has all in one. */
function joined(url: unknown, path: unknown): string | undefined {
  if (typeof path !== 'string') return typeof url === 'string' ? url : undefined;
  if (URL.canParse(path)) return path;
  const host = typeof url === 'string' && url !== '' ? url : 'http://localhost';
  return `${host.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}
