import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withoutServingFlags } from './options.ts';
import { projectDir } from '../publish/site-options.ts';

// The same as `build` followed by `preview`, each with the options that it takes.
const args = process.argv.slice(2);
const built = spawnSync(
  process.execPath,
  [join(projectDir, 'src/cli/build.ts'), ...withoutServingFlags(args)],
  { stdio: 'inherit' },
);
if (built.status === 0) {
  process.argv = [...process.argv.slice(0, 2), ...args];
  await import('./preview.ts');
} else process.exitCode = 1;
