import { constants, setPriority } from 'node:os';

/** Lets a thread work when nothing else wants the processor. What it makes is needed last. */
export function letOthersGoFirst(): void {
  // Elsewhere, this would be the priority of the whole process.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
