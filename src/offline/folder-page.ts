import { relativeAddress, relativeSourceSet, rootOf, type FilePlace } from './relative-address.ts';

/** The first script of each page in a folder, see `src/client/folder-edition.ts`. */
export const editionScript = 'folder-edition.js';

/** What only makes sense on a server: elements that hold none of their own name. */
const onlineOnly = /<([a-z][a-z0-9-]*)(?=\s)[^>]*\sdata-online-only(?=[\s>=])[^>]*>.*?<\/\1>/gs;

/** A comment, or an opening tag with its quoted attributes, in which `>` may stand. */
const tags =
  /<!--.*?-->|<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*(\/?)>/gis;

const attributes = /([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

const addressAttributes = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
]);

/** Whether a tag may have anything to change: most have not. */
const touched =
  /(?:href|src|srcset|action|poster|data|cite|http-equiv|crossorigin|type)=|crossorigin/;

/** Links that a browser would load by rules which files do not meet, and that nothing on the page needs. */
const droppedLinks = /\b(?:preload|modulepreload|prefetch|manifest)\b/;

/** A page as it works in a folder: addresses relative to it, scripts classic, a policy that fits. */
export function folderPage(html: string, place: FilePlace): string {
  let hasScript = false;
  return html
    .replace(onlineOnly, '')
    .replace(tags, (tag, name?: string, written?: string, slash = '') => {
      if (name === undefined || written === undefined) return tag;
      const element = name.toLowerCase();
      if (element !== 'html' && !touched.test(written)) return tag;
      const values = readAttributes(written);
      if (element === 'link' && droppedLinks.test(values.get('rel') ?? '')) return '';
      const changed = changeAttributes(element, values, place);
      const result = `<${name}${writeAttributes(changed)}${slash}>`;
      if (element !== 'script' || hasScript) return result;
      hasScript = true;
      return `<script src="${rootOf(place.file)}${editionScript}"></script>${result}`;
    });
}

function changeAttributes(
  element: string,
  values: ReadonlyMap<string, string | undefined>,
  place: FilePlace,
): Map<string, string | undefined> {
  const changed = new Map(values);
  for (const [name, value] of values) {
    if (value === undefined) continue;
    if (addressAttributes.has(name)) changed.set(name, relativeAddress(value, place));
    else if (name.endsWith('srcset')) changed.set(name, relativeSourceSet(value, place));
  }
  changed.delete('crossorigin');
  if (element === 'html') changed.set('data-root', rootOf(place.file));
  if (element === 'script' && changed.get('type') === 'module') {
    changed.delete('type');
    changed.set('defer', undefined);
  }
  const content = changed.get('content');
  if (element === 'meta' && content !== undefined) {
    const meaning = values.get('http-equiv')?.toLowerCase();
    if (meaning === 'content-security-policy') changed.set('content', folderPolicy(content));
    if (meaning === 'refresh') changed.set('content', relativeRefresh(content, place));
  }
  return changed;
}

/**
 * Files of the folder are `'self'` to every browser, save for forms, where Firefox means the page alone. Nothing is
 * fetched, no worker is started.
 */
function folderPolicy(policy: string): string {
  return policy
    .split(/;\s*/)
    .filter((rule) => !/^(?:connect|manifest|worker)-src\b/.test(rule))
    .map((rule) => rule.replace(/^form-action 'self'$/, 'form-action file:'))
    .join('; ');
}

function relativeRefresh(content: string, place: FilePlace): string {
  return content.replace(
    /^(\s*\d+\s*;\s*url=)(.*)$/i,
    (_, start: string, address: string) => start + relativeAddress(address, place),
  );
}

function readAttributes(written: string): Map<string, string | undefined> {
  return new Map(
    [...written.matchAll(attributes)].map(([, name = '', double, single, bare]) => [
      name,
      double ?? single?.replaceAll('"', '&quot;') ?? bare,
    ]),
  );
}

function writeAttributes(values: ReadonlyMap<string, string | undefined>): string {
  return [...values]
    .map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
}
