import { thrownCode, thrownMessage } from '../model/run/thrown.ts';

/**
 * Why a file or folder cannot be written, and what to do about it, in sentences.
 * @param place The file or folder, unless the error names it.
 */
export function writeFailure(cause: unknown, place: string): string {
  const named = cause instanceof Error && 'path' in cause && cause.path;
  const code = thrownCode(cause) ?? '';
  const say = Object.hasOwn(explanations, code) ? explanations[code] : undefined;
  const why = say?.(typeof named === 'string' ? named : place) ?? `${thrownMessage(cause)}.`;
  return `Nothing was written. ${why}`;
}

const noRoom = (place: string): string =>
  `There is no space left on the disk of ${place}. Free some, and try again.`;
const noRight = (place: string): string =>
  `Your user may not write ${place}. Change its owner or rights, and try again.`;
const noFolder = (place: string): string =>
  `A file stands where ${place} needs a folder. Rename or remove it, and try again.`;

const explanations: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EACCES: noRight,
  EPERM: noRight,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
  EROFS: (place) =>
    `${place} is on a disk that cannot be written to. Make it writable, or choose another folder.`,
  ENAMETOOLONG: (place) => `The system allows no names as long as ${place}. Choose a shorter one.`,
  EISDIR: (place) => `${place} is a folder. Rename or remove it, and try again.`,
};
