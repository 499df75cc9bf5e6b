import { execFileSync } from 'node:child_process';
import { thrownCode } from '../../model/run/thrown.ts';
import { readStatFields } from './proc-files.ts';

/**
 * Names a running process for others to find, as its id and its start: `4711-98231`. The system gives the ids of ended
 * processes to new ones, and in a container the same program often has the same id; the start tells them apart.
 */
export function ownMark(): string {
  own ??= `${process.pid}-${startOf(process.pid)?.start ?? unknownStart}`;
  return own;
}

/** Whether the process with this mark is running, whoever owns it. */
export function isRunning(mark: string): boolean {
  const { id, start } = readMark(mark) ?? {};
  if (id === undefined || !isIdInUse(id)) return false;
  const found = startOf(id);
  if (!found) return true;
  if (found.isEnded) return false;
  return start === unknownStart || start === found.start;
}

/** The id of the process in a mark. */
export function idInMark(mark: string): number | undefined {
  return readMark(mark)?.id;
}

let own: string | undefined;

/** In the mark of a process on a system that does not tell when it started. */
const unknownStart = 'unknown';

interface ProcessStart {
  /** Letters and digits that differ for each process with one id. */
  start: string;
  /** It has ended, and its parent has not yet noticed (a zombie). */
  isEnded: boolean;
}

function readMark(mark: string): { id: number; start: string } | undefined {
  const [, id, start] = /^(\d+)-(\w+)$/.exec(mark.trim()) ?? [];
  return id === undefined || start === undefined ? undefined : { id: Number(id), start };
}

function isIdInUse(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (cause) {
    return thrownCode(cause) === 'EPERM';
  }
}

/** `undefined` if the system does not tell. */
function startOf(id: number): ProcessStart | undefined {
  try {
    if (process.platform === 'linux') return startInProc(id);
    return process.platform === 'win32' ? startOnWindows(id) : startFromPs(id);
  } catch {
    return undefined;
  }
}

function startInProc(id: number): ProcessStart | undefined {
  const field = readStatFields(String(id));
  // Field 3 is the state, field 22 the start in ticks since the system started.
  return field && { start: field(22), isEnded: /^[ZXx]$/.test(field(3)) };
}

function startFromPs(id: number): ProcessStart {
  const text = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(id)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [state = '', ...start] = text.trim().split(/\s+/);
  return { start: start.join('').replace(/\W/g, ''), isEnded: state.startsWith('Z') };
}

function startOnWindows(id: number): ProcessStart {
  const command = `(Get-Process -Id ${id}).StartTime.ToFileTimeUtc()`;
  const text = execFileSync('powershell', ['-NoProfile', '-Command', command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  return { start: text.trim(), isEnded: false };
}
