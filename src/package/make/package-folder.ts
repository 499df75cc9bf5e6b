import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleLiveScript } from '../../cli/serving/bundle-live-script.ts';
import { liveScriptName } from '../../cli/serving/live-script.ts';
import { programDir } from '../../publish/site-options.ts';
import { findNeeded, lowestNode, writeJavaScript } from './javascript.ts';
import { packTemplates } from './templates.ts';
import { writeTypes } from './types.ts';

/** What programs import, and the modules of the commands. */
const api = 'src/package/index.ts';
const commands = ['src/package/run-command.ts'];

const command = 'src/package/dossier.mjs';

/** Files that the code reads, and those that come with every package. */
const otherFiles = [
  'CHANGELOG.md',
  'LICENSE',
  'docs/pages/authoring.md',
  'docs/pages/glossary.md',
  'docs/pages/reference/**/*.md',
  'public/**/*',
  'src/load/citation-style/bundled/*',
  'src/outputs/pictures/fonts/*',
  command,
  'src/styles/charts/*.css',
  'src/styles/parts/kinds.css',
  'src/styles/tokens.css',
];

/** Writes the npm package `dossier` into a folder, as `npm pack` takes it. */
export async function writePackage(target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  const { entries, packages } = await findNeeded([api, ...commands]);
  await writeJavaScript(entries, join(target, 'src/package'));
  writeTypes(api, target);
  await packTemplates(target, packages);
  writeFileSync(join(target, liveScriptName), await bundleLiveScript());
  for (const file of globSync(otherFiles, { cwd: programDir, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    copy(path, join(target, path.slice(programDir.length)));
  }
  copy(join(programDir, 'src/package/README.md'), join(target, 'README.md'));
  chmodSync(join(target, command), 0o755);
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest(packages), null, 2)}\n`);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** The `package.json` of the package. */
function manifest(packages: readonly string[]): object {
  const ownPackage = JSON.parse(readFileSync(join(programDir, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    description: string;
    license: string;
    dependencies: Record<string, string>;
  };
  const { name, version, description, license } = ownPackage;
  return {
    name,
    version,
    description,
    license,
    keywords: ['static-site-generator', 'markdown', 'research', 'journalism', 'datasets', 'charts'],
    type: 'module',
    engines: { node: `>=${lowestNode}` },
    bin: { [name]: command },
    exports: { '.': { types: './src/package/index.d.ts', default: './src/package/index.js' } },
    dependencies: Object.fromEntries(
      packages.map((each) => {
        const wanted = ownPackage.dependencies[each];
        if (wanted === undefined) throw new Error(`package.json does not depend on ${each}.`);
        return [each, wanted];
      }),
    ),
  };
}
