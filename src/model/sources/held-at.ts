import { webAddress } from '../addresses/web-address.ts';

/** Types of works of which there is one copy, so that readers need to know where. */
export const isOfOneCopy = (type: unknown): boolean =>
  /^(?:manuscript|personal_communication|document)$/.test(String(type));

/** Whether a call number also names the holder of the work: `QA 9`, a place on a shelf, does not. */
export function namesHouse(text: unknown): boolean {
  return /\p{Ll}{3}|\p{Lo}{2}/u.test(textOf(text));
}

/** Where a manuscript, letter or document is, with its shelf mark: `British Library, Add. MS 47967`. */
export function heldAt(csl: Readonly<Record<string, unknown>>): string | undefined {
  const shelfmark = csl['call-number'];
  const isHeld = ['archive', 'archive_collection', 'archive_location'].some((key) =>
    textOf(csl[key]),
  );
  if (!isOfOneCopy(csl['type']) || !(isHeld || namesHouse(shelfmark))) return undefined;
  return placesOf(csl) || undefined;
}

/** The house, collection and shelf mark of any work, as far as they are known. An address of a copy is none of them. */
export function placesOf(csl: Readonly<Record<string, unknown>>): string {
  const house = textOf(csl['archive']);
  const [collection, location, shelfmark] = [
    csl['archive_collection'],
    csl['archive_location'],
    csl['call-number'],
  ].map(textOf);
  const places = [webAddress(house) ? '' : house, collection, location, shelfmark];
  // `library` of BibTeX may name the house again.
  return places
    .filter(
      (each, at) => each && !places.some((other, place) => place > at && other?.includes(each)),
    )
    .join(', ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
