import { upperInitial } from '../text/initials/upper-initial.ts';

/** A label from the words of an id: `endDate` → `End date`, `process_node` → `Process node`. */
export function labelFromId(id: string): string {
  const words = id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return upperInitial(words);
}
