import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digests } from '../cli/run-command.ts';

/** How two trees of files differ, one line for each file; none if they are equal. */
export function differences(warm: string, cold: string): string[] {
  const [a, b] = [digests(warm), digests(cold)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().flatMap((file) => {
    if (a[file] === b[file]) return [];
    if (a[file] === undefined) return [`${file}: missing in the warm build`];
    if (b[file] === undefined) return [`${file}: only in the warm build`];
    return [
      `${file}: ${firstDifference(readFileSync(join(warm, file)), readFileSync(join(cold, file)))}`,
    ];
  });
}

/** Bytes shown before and after the first byte that differs. */
const [shownBefore, shownAfter] = [60, 100];

function firstDifference(warm: Buffer, cold: Buffer): string {
  let at = 0;
  while (at < warm.length && at < cold.length && warm[at] === cold[at]) at += 1;
  const excerpt = (bytes: Buffer): string =>
    JSON.stringify(bytes.toString('utf8', Math.max(at - shownBefore, 0), at + shownAfter));
  return (
    `differs from byte ${at.toLocaleString('en')} on\n` +
    `      warm, ${warm.length.toLocaleString('en')} bytes: ${excerpt(warm)}\n` +
    `      cold, ${cold.length.toLocaleString('en')} bytes: ${excerpt(cold)}`
  );
}
