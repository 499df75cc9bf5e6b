import { statfsSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { lockOn } from '../output/output-lock.ts';
import { runsFolder } from '../output/run-folder.ts';
import { stateDir, type SiteOptions } from '../site-options.ts';
import { thrownCode } from '../../model/run/thrown.ts';

/**
 * One sentence about a failure of a build that the machine causes, not the program or the content, and what to do about
 * it; `undefined` for all other failures.
 */
export function explainFailure(
  cause: unknown,
  options: Pick<SiteOptions, 'outDir'>,
): string | undefined {
  const explained = explainMachine(cause, options);
  return explained && `${explained} The last site is unchanged.`;
}

/** The same for commands that write no site. */
export function explainMachine(
  cause: unknown,
  { outDir }: Pick<SiteOptions, 'outDir'>,
): string | undefined {
  const said = textsOf(cause).join('\n');
  const full = [runsFolder, dirname(outDir)].find(isFull);
  const code = codes.find((each) => explanations[each].said.test(said));
  // Programs written in other languages report a full disk in their own ways, or only crash.
  if (!code && !full) return undefined;
  const place = placeIn(cause, outDir) ?? full ?? outDir;
  return explanations[code ?? 'full'].say(place);
}

interface Explanation {
  /** How Node and programs written in Rust name the failure. */
  said: RegExp;
  /** The sentences for the file or folder where it happened. */
  say(place: string): string;
}

const explanations = {
  full: {
    said: /\bENOSPC\b|\bEDQUOT\b|No space left on device|Disk quota exceeded|os error 28\b/i,
    say: (place) =>
      `There is no space left on the disk of ${place}. Free some${isOwn(place) ? '' : ', or choose another disk with --out'}, and try again.`,
  },
  readOnly: {
    said: /\bEROFS\b|Read-only file system|os error 30\b/i,
    say: (place) =>
      `${place} is on a disk that cannot be written to. ${isOwn(place) ? 'Make it writable, and try again.' : 'Choose a folder on another one with --out.'}`,
  },
  forbidden: {
    said: /\bEACCES\b|\bEPERM\b|Permission denied|Operation not permitted|os error 13\b/i,
    say: (place) =>
      `Your user may not write ${place}, or another program holds it open. Change its owner or rights, end that program, or choose another folder with --out.`,
  },
  busy: {
    said: /\bEBUSY\b|os error 16\b/i,
    say: (place) =>
      `${place} is in use by the system or another program. End that program, or choose a folder in it or elsewhere with --out.`,
  },
  tooLong: {
    said: /\bENAMETOOLONG\b|File name too long|os error 36\b/i,
    say: (place) =>
      `The system allows no names as long as ${cut(place)}. Choose shorter names of folders and files.`,
  },
  tooManyOpen: {
    said: /\bEMFILE\b|\bENFILE\b|Too many open files|os error 24\b/i,
    say: () =>
      'The system allows no more open files. Close other programs or raise the limit (`ulimit -n 4096`), and build again.',
  },
} satisfies Record<string, Explanation>;

/** Whether a place is in the folder for what builds keep, which --out does not move. */
function isOwn(place: string): boolean {
  return `${place}${sep}`.startsWith(`${stateDir}${sep}`);
}

/** Enough of a path to know it by. */
function cut(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}

const codes = Object.keys(explanations) as (keyof typeof explanations)[];

/** The messages and codes of an error, its causes and parts. */
function textsOf(cause: unknown, depth = 0): string[] {
  if (!(cause instanceof Error) || depth > 5) return [String(cause)];
  const parts: unknown[] = [
    ...(cause.cause === undefined ? [] : [cause.cause]),
    ...('errors' in cause && Array.isArray(cause.errors) ? cause.errors : []),
  ];
  return [
    cause.message,
    thrownCode(cause) ?? '',
    ...parts.flatMap((part) => textsOf(part, depth + 1)),
  ];
}

/** The file or folder that an error of the system names; the output folder for what lies beside it for a while. */
function placeIn(cause: unknown, outDir: string): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  if (!('path' in cause && typeof cause.path === 'string')) return placeIn(cause.cause, outDir);
  const place = 'dest' in cause && typeof cause.dest === 'string' ? cause.dest : cause.path;
  return place.startsWith(lockOn(outDir).folder) ? outDir : place;
}

/** Less is as good as nothing: no page fits. */
const leastBytes = 16_384;

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < leastBytes;
  } catch {
    return false;
  }
}
