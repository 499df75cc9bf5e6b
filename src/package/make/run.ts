import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { programDir } from '../../publish/site-options.ts';
import { writeCreatePackage } from './create-folder.ts';
import { writePackage } from './package-folder.ts';

/*
 * `npm run package` writes the npm packages into folders of `.package/`, and packs each as npm would publish it.
 */
const packagesDir = join(programDir, '.package');

rmSync(packagesDir, { recursive: true, force: true });
await writePackage(join(packagesDir, 'dossier'));
await writeCreatePackage(join(packagesDir, 'create-dossier'));
for (const name of ['dossier', 'create-dossier']) pack(join(packagesDir, name));

function pack(folder: string): void {
  // On Windows, npm is a batch file, which needs a shell. That would split a path with spaces, which the command has not.
  const { status } = spawnSync('npm pack --pack-destination .. --loglevel=error', {
    cwd: folder,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) throw new Error(`${folder} could not be packed.`);
}
