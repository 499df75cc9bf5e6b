import { globSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../bench/random.ts';
import { pickOne } from './pick-one.ts';

/**
 * Does to a random file of a folder what a full disk, a killed program or another program may do.
 * @returns what was done: `empties .astro/sites/1f/manifest`; `undefined` if there is no file.
 */
export function damageFile(folder: string, pattern: string, random: Random): string | undefined {
  const files = globSync(pattern, { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const file = pickOne(random, files.sort());
  if (file === undefined) return undefined;
  const place = join(folder, file);
  const { size } = statSync(place);
  switch (random.integer(1, 4)) {
    case 1:
      rmSync(place);
      return `deletes ${file}`;
    case 2:
      writeFileSync(place, '');
      return `empties ${file}`;
    case 3:
      truncateSync(place, Math.floor(size / 2));
      return `cuts ${file} in half`;
    default: {
      const bytes = readFileSync(place);
      const at = random.integer(0, Math.max(size - 1, 0));
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(place, bytes);
      return `flips a bit of ${file}`;
    }
  }
}
