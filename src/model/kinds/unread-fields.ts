import type { Kind } from './kind.ts';

/** Whether an error in `kinds.yaml` leaves open what a field of the kind is, or whether there is one. */
export function isUnreadField({ unreadFields = [] }: Kind, field: string): boolean {
  return unreadFields === 'all' || unreadFields.includes(field);
}

/** Whether an error in `kinds.yaml` leaves open what any field of the kind is. */
export function hasUnreadFields({ unreadFields }: Kind): boolean {
  return unreadFields !== undefined;
}
