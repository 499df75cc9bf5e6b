import { posix } from 'node:path';

/** The words of a command: those with a key, and the others in their order. */
export interface CommandWords {
  named: ReadonlyMap<string, string>;
  listed: readonly string[];
}

/** Reads what follows the name of a command: `src="a.png" alt="A" "two words" one`. */
export function readWords(text: string): CommandWords {
  const named = new Map<string, string>();
  const listed: string[] = [];
  const found = text.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))/g,
  );
  for (const [, key, double, single, raw, word] of found) {
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? raw ?? word ?? '';
    if (key === undefined) listed.push(value);
    else named.set(key.toLowerCase(), value);
  }
  return { named, listed };
}

/**
 * What a command becomes, by its name; `undefined` if its words do not suffice.
 * @param refer The address of the text that a name means.
 */
export type CommandOutput = (
  words: CommandWords,
  refer: (name: string) => string | undefined,
) => string | undefined;

const reference: CommandOutput = ({ named, listed }, refer) =>
  refer(named.get('path') ?? listed[0] ?? '');

const link =
  (
    label: string,
    address: (first: string, second: string) => string,
    ...keys: string[]
  ): CommandOutput =>
  ({ named, listed }) => {
    const values = keys.map((key, index) => named.get(key) ?? listed[index]);
    const [first, second = ''] = values;
    if (first === undefined || (keys.length > 1 && second === '')) return undefined;
    return `[${plain(named.get('title') ?? label)}](${address(first, second)})`;
  };

/** Commands of Hugo and Quarto. */
const shortcodes: ReadonlyMap<string, CommandOutput> = new Map([
  ['figure', figure],
  ['img', figure],
  ['image', figure],
  ['ref', reference],
  ['relref', reference],
  ['youtube', link('YouTube', (id) => `https://www.youtube.com/watch?v=${id}`, 'id')],
  ['vimeo', link('Vimeo', (id) => `https://vimeo.com/${id}`, 'id')],
  ['x', link('X', (user, id) => `https://x.com/${user}/status/${id}`, 'user', 'id')],
  ['tweet', link('X', (user, id) => `https://x.com/${user}/status/${id}`, 'user', 'id')],
  ['instagram', link('Instagram', (id) => `https://www.instagram.com/p/${id}/`, 'id')],
  ['gist', link('GitHub', (user, id) => `https://gist.github.com/${user}/${id}`, 'user', 'id')],
  ['video', link('Video', (address) => address, 'src')],
]);

/** Commands of Jekyll. */
const liquid: ReadonlyMap<string, CommandOutput> = new Map([
  ['gist', link('GitHub', (id) => `https://gist.github.com/${id}`, 'id')],
  ['link', ({ listed }, refer) => refer(listed[0] ?? '')],
  // A post in a folder of `_posts` is named with that folder, and found by its name.
  ['post_url', ({ listed: [name = ''] }, refer) => refer(name) ?? refer(posix.basename(name))],
]);

const takenWords = new Set('src alt caption title attr link path id user'.split(' '));

/** The keys of a command that say how it looks, which has no place here. */
export function unusedWords({ named }: CommandWords): string[] {
  return [...named.keys()].filter((key) => !takenWords.has(key));
}

/** What commands become, by the tool that has them. */
export const outputs = { shortcodes, liquid };

/** `![alt](src "caption")`, in a link if the figure is one. Its width and classes have no place. */
function figure({ named, listed }: CommandWords): string | undefined {
  const src = named.get('src') ?? listed[0];
  if (src === undefined) return undefined;
  const words = [named.get('title'), named.get('caption')].filter(Boolean).join(': ');
  const alt = named.get('alt') ?? (words || listed[1] || '');
  // Who made the picture stands behind its caption, as in Hugo.
  const caption = [words, named.get('attr')].filter(Boolean).join(' ');
  const picture = `![${plain(alt)}](${destination(src)}${captioned(caption)})`;
  const address = named.get('link');
  return address ? `[${picture}](${destination(address)})` : picture;
}

/** A caption as it stands behind the address of a picture. */
export function captioned(caption: string): string {
  return caption && ` "${caption.replace(/["\\]/g, '\\$&')}"`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[[\]\\]/g, '\\$&');
}

/** An address as Markdown takes it. */
export function destination(address: string): string {
  return address.replace(
    /[\s()<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
