import { asFolder } from './as-folder.ts';
import type { Redirect } from './generator.ts';
import type { Data } from './parse-data.ts';
import { withoutTextEnding } from './text-name.ts';

/** Names of files that stand for their folder. */
export const indexNames = /^(?:index|readme)$/i;

/** A part of a site of Docusaurus, with a folder of texts and a place in addresses. */
interface Section {
  type: 'docs' | 'blog' | 'pages';
  /** Names its folders of translations, if there are several of its type. */
  id?: string | undefined;
  /** Both are empty, or have `/` at their ends. */
  folder: string;
  route: string;
}

/** A text in its section. */
interface PlaceInSection {
  section: Section;
  /** Of a translation. */
  language?: string | undefined;
  /** Its path there, as it counts in its address. */
  path: string;
}

/** The address, and the sections, as far as a script of settings has them as plain text. */
export function docusaurusSettings(script: string): Data {
  const code = script.replace(/^[ \t]*\/\/.*$/gm, '');
  const sections = code
    .split(/(?=\b(?:docs|blog)\s*:\s*\{|(?<=@docusaurus\/)plugin-content-(?:docs|blog)\b)/)
    .slice(1)
    .flatMap(sectionIn);
  return {
    url: valueOf('url', code),
    baseurl: valueOf('baseUrl', code),
    trailingSlash: /^[ \t]*trailingSlash\s*:\s*true\b/m.test(code),
    sections,
    redirects: [...code.matchAll(/\{[^{}]*\}/g)].flatMap(redirectsIn),
  };
}

function redirectsIn([entry]: readonly string[]): Redirect[] {
  const to = valueOf('to', entry ?? '');
  const [, from = ''] = /\bfrom\s*:\s*(\[[^[\]]*\]|"[^"]*"|'[^']*')/.exec(entry ?? '') ?? [];
  const all = [...from.matchAll(/(["'])([^"']+)\1/g)];
  return to === undefined ? [] : all.map(([, , each = '']) => ({ from: each, to }));
}

function valueOf(key: string, code: string): string | undefined {
  return new RegExp(`(?<![\\w.])${key}\\s*:\\s*(["'\`])([^"'\`\\n]*)\\1`).exec(code)?.[2];
}

/** The section that options name; none if they say nothing of its place, as those of themes do. */
function sectionIn(code: string): Section[] {
  const type = /^(?:plugin-content-)?docs/.test(code) ? 'docs' : 'blog';
  let options = code.slice(code.indexOf('{') + 1);
  // What is deeper in braces, such as the path of a version, is no option of the section.
  for (let depth = 0; depth < 10; depth += 1) options = options.replace(/\{[^{}]*\}/g, '');
  options = options.replace(/\}[^]*/, '');
  const [id, path, route] = ['id', 'path', 'routeBasePath'].map((key) => valueOf(key, options));
  if ([id, path, route].every((each) => each === undefined)) return [];
  return [{ type, id, folder: asFolder(path ?? type), route: asFolder(route ?? type) }];
}

/** The path of a text here, and its language; `undefined` if it is in no section, or of an older version. */
export function docusaurusPlace(
  file: string,
  settings: Data,
): { path: string; language?: string | undefined } | undefined {
  const found = placeOf(file, settings);
  if (!found) return undefined;
  const { section, language, path } = found;
  // By the name of the folder, posts are known.
  const folder = section.type === 'blog' ? 'blog/' : section.route;
  return { path: `${language === undefined ? '' : `${language}/`}${folder}${path}`, language };
}

/** The address of a text, from the root of the site. */
export function docusaurusAddress(
  file: string,
  slug: string | undefined,
  settings: Data,
): string | undefined {
  const found = placeOf(file, settings);
  if (!found) return undefined;
  const { section, language = '' } = found;
  const whole = [language, section.route, addressIn(found, slug)].join('/');
  const parts = whole.split('/').filter(Boolean);
  return `/${parts.join('/')}${settings['trailingSlash'] === true && parts.length > 0 ? '/' : ''}`;
}

function addressIn({ section, path }: PlaceInSection, slug: string | undefined): string {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(withoutTextEnding(path)) ?? [];
  const isIndex = indexNames.test(name);
  // The date of a post, `2021-08-26-welcome`, is made of folders there: `2021/08/26/welcome`.
  if (section.type === 'blog')
    return (
      slug ?? (folder + (isIndex ? '' : name)).replace(/(\d{4})-(\d\d?)-(\d\d?)-?/, '$1/$2/$3/')
    );
  if (slug?.startsWith('/')) return slug;
  return folder + (isIndex ? '' : (slug ?? name));
}

/** The old addresses of pages, and the new ones, by the plugin for redirects. */
export function docusaurusRedirects({ redirects }: Data): readonly Redirect[] {
  return Array.isArray(redirects) ? redirects : [];
}

function placeOf(file: string, settings: Data): PlaceInSection | undefined {
  const [translated, language, type, id, inside = file] =
    /^i18n\/([\w-]+)\/docusaurus-plugin-content-(docs|blog|pages)(?:-([\w-]+))?\/(.+)$/.exec(
      file,
    ) ?? [];
  const section = sectionsOf(settings).find((each) =>
    translated === undefined ? file.startsWith(each.folder) : each.type === type && each.id === id,
  );
  if (!section) return undefined;
  const isDocs = section.type === 'docs';
  const folder = translated === undefined ? section.folder : isDocs ? 'current/' : '';
  if (!inside.startsWith(folder)) return undefined;
  const path = inside.slice(folder.length);
  return { section, language, path: isDocs ? asDocument(path) : path };
}

/** Those that settings name; those of every site, if it has not moved them. Folders in others come first. */
function sectionsOf({ sections }: Data): Section[] {
  const named = (Array.isArray(sections) ? sections : []) as Section[];
  const usual = (['docs', 'blog'] as const)
    .filter((type) => !named.some((each) => each.type === type && each.id === undefined))
    .map((type): Section => ({ type, folder: `${type}/`, route: `${type}/` }));
  const pages: Section = { type: 'pages', folder: 'src/pages/', route: '' };
  return [...named, ...usual, pages].sort((a, b) => b.folder.length - a.folder.length);
}

/** The path of a document without the numbers that order it. One that is named like its folder is its index. */
function asDocument(path: string): string {
  const parts = path.split('/').map(withoutNumber);
  const name = withoutTextEnding(parts.at(-1) ?? '');
  if (name.toLowerCase() !== parts.at(-2)?.toLowerCase()) return parts.join('/');
  return [...parts.slice(0, -1), 'index.md'].join('/');
}

/** `01-intro` is `intro`; dates and versions stay. */
function withoutNumber(name: string): string {
  return /^\d+[-_.]\d/.test(name) ? name : name.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s])/, '');
}
