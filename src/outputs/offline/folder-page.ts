import { relativeAddress, relativeSourceSet, rootOf, type FilePlace } from './relative-address.ts';

/** The first script of each page in a folder, see `src/client/offline/folder-script.ts`. */
export const folderScriptFile = 'folder-edition.js';

/** What only makes sense on a server: elements that hold none of their own name. */
const onlineOnly =
  /<([a-z][a-z0-9-]*)(?=[\t\n\f\r ])[^>]*[\t\n\f\r ]data-online-only(?=[\t\n\f\r >=])[^>]*>.*?<\/\1>/gs;

/**
 * A comment, or an opening tag with its quoted attributes, in which `>` may stand. White space is what HTML takes for
 * it: a page can come as text with a letter for each byte, where half a letter may look like a space.
 */
const tags =
  /<!--.*?-->|<([a-z][a-z0-9-]*)((?:[\t\n\f\r ]+[^\t\n\f\r =>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"']+))?)*)[\t\n\f\r ]*(\/?)>/gis;

const attributes =
  /[\t\n\f\r ]+([^\t\n\f\r =>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"']+)))?/g;

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

/** Elements that change in more than their addresses. */
const special = new Set(['html', 'link', 'meta', 'script']);

/** Links that a browser would load by rules which files do not meet, and that nothing on the page needs. */
const droppedLinks = /\b(?:preload|modulepreload|prefetch|manifest|alternate)\b/;

/** A page as it works in a folder: addresses relative to it, scripts classic, a policy that fits. */
export function folderPage(html: string, place: FilePlace): string {
  let hasScript = false;
  return html
    .replace(onlineOnly, '')
    .replace(tags, (tag, name?: string, written?: string, slash = '') => {
      if (name === undefined || written === undefined) return tag;
      const element = name.toLowerCase();
      if (element !== 'html' && !touched.test(written)) return tag;
      const relative = withRelativeAddresses(written, place);
      if (!special.has(element)) return `<${name}${relative}${slash}>`;
      const values = readAttributes(relative);
      if (element === 'link' && droppedLinks.test(values.get('rel') ?? '')) return '';
      changeSpecial(element, values, place);
      const result = `<${name}${writeAttributes(values)}${slash}>`;
      if (element !== 'script' || hasScript) return result;
      hasScript = true;
      return `<script src="${rootOf(place.file)}${folderScriptFile}"></script>${result}`;
    });
}

function withRelativeAddresses(written: string, place: FilePlace): string {
  return written.replace(attributes, (_, name: string, double?, single?, bare?) => {
    // Only a server gives files the headers that it asks for.
    if (name === 'crossorigin') return '';
    const value = valueOf(double, single, bare);
    if (value === undefined) return ` ${name}`;
    if (addressAttributes.has(name)) return ` ${name}="${relativeAddress(value, place)}"`;
    if (name.endsWith('srcset')) return ` ${name}="${relativeSourceSet(value, place)}"`;
    return ` ${name}="${value}"`;
  });
}

function changeSpecial(
  element: string,
  values: Map<string, string | undefined>,
  place: FilePlace,
): void {
  if (element === 'html') values.set('data-root', rootOf(place.file));
  if (element === 'script' && values.get('type') === 'module') {
    values.delete('type');
    values.set('defer', undefined);
  }
  const content = values.get('content');
  if (element === 'meta' && content !== undefined) {
    const meaning = values.get('http-equiv')?.toLowerCase();
    if (meaning === 'content-security-policy') values.set('content', folderPolicy(content));
    if (meaning === 'refresh') values.set('content', relativeRefresh(content, place));
  }
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
      valueOf(double, single, bare),
    ]),
  );
}

/** A value as it stands between double quotes, in whichever way it was written. */
function valueOf(double?: string, single?: string, bare?: string): string | undefined {
  return double ?? single?.replaceAll('"', '&quot;') ?? bare;
}

function writeAttributes(values: ReadonlyMap<string, string | undefined>): string {
  return [...values]
    .map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
}
