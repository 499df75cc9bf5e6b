import { upperInitial } from '../text/initials/upper-initial.ts';

/**
 * A label from the words of an id or heading: `endDate` → `End date`, `process_node` → `Process node`. Words that are
 * apart keep their capitals, since German has them within a sentence: `Betrag in Euro`, `TEU`.
 */
export function labelFromId(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])(?![A-Z])/g, (_, end: string, start: string) => {
      return `${end} ${start.toLowerCase()}`;
    })
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ');
  return upperInitial(words);
}
