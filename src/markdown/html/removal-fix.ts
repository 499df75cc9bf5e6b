import type { Element } from 'hast';

/** Elements of HTML that authors may not write. Other names are hardly meant as HTML. */
const removedHtml: ReadonlySet<string> = new Set(
  (
    'address applet area article audio base basefont big blink body button canvas center datalist dialog dir embed ' +
    'fieldset font footer form frame frameset h1 head header hgroup html iframe image input isindex label legend link ' +
    'main map marquee math menu meta meter nav nobr noembed noframes noscript object optgroup option output param ' +
    'picture plaintext progress script search select slot source style svg template textarea title track video xmp'
  ).split(' '),
);

/** What is known of an element that was removed. */
export type RemovedElement = Pick<Element, 'tagName' | 'properties'>;

/** What authors may do about it. */
export function fixOfElement({ tagName, properties }: RemovedElement): string {
  if (!removedHtml.has(tagName)) {
    return `If it is no HTML, write \`\\<${tagName}>\`; otherwise, leave it out.`;
  }
  const address = addressIn(properties['src'] ?? properties['data']);
  if (shown.has(tagName) && address !== undefined) {
    return `Link to what it shows, \`[its name](${address})\`, or leave it out.`;
  }
  return 'Write it in Markdown, or leave it out.';
}

const shown: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

/** An address that can be written in parentheses as it is. */
function addressIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[^\s()<>`]{1,300}$/.test(value)) return undefined;
  return /^(?:javascript|data|vbscript):/i.test(value) ? undefined : value;
}
