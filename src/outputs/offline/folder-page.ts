import { relativeAddress, relativeSourceSet, rootOf, type FilePlace } from './relative-address.ts';

/** The first script of each page in the folder; see `src/client/offline/folder-script.ts`. */
export const folderScriptFile = 'folder-edition.js';

/** Marks elements that only make sense on a server. */
const onlineOnly = 'data-online-only';

/**
 * An element with this mark, which is an attribute and not words in the value of another. It contains no element of the same
 * name.
 */
const onlineElement =
  /<([a-z][a-z0-9-]*)(?:[\t\n\f\r ]+(?!data-online-only[\t\n\f\r =>])[^\t\n\f\r =>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"']+))?)*[\t\n\f\r ]+data-online-only(?=[\t\n\f\r >=])[^>]*>.*?<\/\1>/sy;

/**
 * A comment, or an opening tag with attributes; `>` can stand in its quoted attributes. White space is what HTML defines:
 * a page can come as text with one character per byte, where part of a character can look like a space.
 */
const tags =
  /<!--.*?-->|<([a-z][a-z0-9-]*)((?:[\t\n\f\r ]+[^\t\n\f\r =>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"']+))?)+)[\t\n\f\r ]*(\/?)>/gis;

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

/** Attributes that may need a change; most tags have none. */
const touched =
  /(?:href|src|srcset|action|poster|data|cite|http-equiv|crossorigin|type)=|crossorigin/;

/** Elements where more than addresses changes. */
const special = new Set(['html', 'link', 'meta', 'script']);

/** Links that browsers load by rules that files cannot meet, and that no page needs. */
const droppedLinks = /\b(?:preload|modulepreload|prefetch|manifest|alternate)\b/;

/**
 * A page for the folder: relative addresses, classic scripts, a matching content policy, and pictures in one form, since
 * browsers show nothing in place of a `source` that is not there.
 */
export function folderPage(html: string, place: FilePlace): string {
  let hasScript = false;
  return withoutOnlineOnly(html).replace(
    tags,
    (tag, name?: string, written?: string, slash = '') => {
      if (name === undefined || written === undefined) return tag;
      const element = name.toLowerCase();
      if (element === 'source') return '';
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
    },
  );
}

/** A page has few such elements, and looking for their mark is far cheaper than for the elements. */
function withoutOnlineOnly(html: string): string {
  let kept = '';
  let from = 0;
  for (let at = html.indexOf(onlineOnly); at >= 0; at = html.indexOf(onlineOnly, at + 1)) {
    const start = html.indexOf('<', html.lastIndexOf('>', at) + 1);
    if (start < from) continue;
    onlineElement.lastIndex = start;
    if (!onlineElement.test(html)) continue;
    kept += html.slice(from, start);
    from = onlineElement.lastIndex;
  }
  return kept + html.slice(from);
}

function withRelativeAddresses(written: string, place: FilePlace): string {
  return written.replace(attributes, (_, name: string, double?, single?, bare?) => {
    // Only a server sends the headers that it requires.
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
  // A folder has no network that the first paint would wait for.
  if (element === 'link') values.delete('media');
  const content = values.get('content');
  if (element === 'meta' && content !== undefined) {
    const meaning = values.get('http-equiv')?.toLowerCase();
    if (meaning === 'content-security-policy') values.set('content', folderPolicy(content));
    if (meaning === 'refresh') values.set('content', relativeRefresh(content, place));
  }
}

/**
 * Browsers treat files of the folder as `'self'`, except that Firefox limits forms to the page itself. Nothing is
 * fetched and no worker is started.
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

/** The value of an attribute as it would be written in double quotes. */
function valueOf(double?: string, single?: string, bare?: string): string | undefined {
  return double ?? single?.replaceAll('"', '&quot;') ?? bare;
}

function writeAttributes(values: ReadonlyMap<string, string | undefined>): string {
  return [...values]
    .map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
}
