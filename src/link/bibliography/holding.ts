import { isOfOneCopy, namesHouse } from '../../model/sources/held-at.ts';
import type { CslItem } from './csl-work.ts';

/**
 * A manuscript, letter or document with the place that holds it where styles look for it, in `archive`. BibTeX has it as
 * `library`, which is a `call-number`, and as the `note` that `@unpublished` requires. Styles print neither.
 */
export function withHolding(item: CslItem): CslItem {
  const { type, note, archive, archive_collection, archive_location } = item;
  if (!isOfOneCopy(type)) return item;
  if (archive_collection ?? archive_location) return item;
  const house = item['call-number'];
  if (archive) return withShelfmark(item, house, String(archive));
  const places = [namesHouse(house) && house, type === 'manuscript' && isRemark(note) && note];
  const [first, second] = places.filter(Boolean);
  return {
    ...item,
    ...(Boolean(first) && { archive: first }),
    ...(Boolean(second) && { archive_location: second }),
  };
}

/** Styles print the place within an archive, `Add. MS 47967`, and no call number, as which Zotero and CSL have it, too. */
function withShelfmark(item: CslItem, shelfmark: unknown, archive: string): CslItem {
  if (typeof shelfmark !== 'string' || shelfmark === '') return item;
  return shelfmark.includes(archive) ? item : { ...item, archive_location: shelfmark };
}

/** Whether a note is for readers. Zotero also keeps fields in it: `Citation Key: lund2020`. */
function isRemark(text: unknown): boolean {
  const isField =
    /^(?:citation key|tex\.[\w.]+|[a-z]+-[a-z]+|doi|pmc?id|oclc|zscc|arxiv|original date)\s*[:=]/im;
  return typeof text === 'string' && text !== '' && !isField.test(text);
}

/**
 * A law with its number as the place where it is printed. Of a `number`, styles make one of the Public Laws of the United
 * States, `Pub. L. No. 117-84`, which `31 & 32 Vict. c. 110` and `(EU) 2016/679` are not. A number that the title
 * has, `Ley 3/2021`, is not repeated.
 */
export function withCollectionOfLaws(item: CslItem): CslItem {
  const { number, ...others } = item;
  const isOther = item['type'] === 'legislation' && number !== undefined;
  if (!isOther || /^\d+(?:[-–]\d+)?$/.test(String(number))) return item;
  if (String(item['title']).includes(String(number))) return others;
  return item['container-title'] === undefined ? { ...others, 'container-title': number } : item;
}
