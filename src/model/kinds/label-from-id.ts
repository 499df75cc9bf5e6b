import { upperInitial } from '../text/initials/upper-initial.ts';

/**
 * A label from the words of an id or heading: `endDate` → `End date`, `process_node` → `Process node`. A heading whose words
 * are apart is one already: `Betrag in Euro`, `Aged 18-24`, `Exports - services`. Ranges keep their sign: `18-24`.
 */
export function labelFromId(id: string): string {
  if (id.includes(' ')) return upperInitial(id);
  const words = id
    .replace(
      /([a-z](?=[A-Z](?![A-Z]))|\d(?=[A-Z][a-z]))([A-Z])/g,
      (_, end: string, start: string) => {
        return `${end} ${start.toLowerCase()}`;
      },
    )
    .replace(/([a-z]|\d(?=[A-Z]{2}))([A-Z])/g, '$1 $2')
    .replace(/_+|(?<!\d)-+|-+(?!\d)/g, ' ');
  return upperInitial(words);
}
