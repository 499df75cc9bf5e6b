import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { noteTemplates } from '../../cli/new-files/note-templates.ts';
import { editorFiles } from '../../editors/editor-files.ts';
import { builtInKinds } from '../../model/kinds/built-in/built-in-kinds.ts';
import { labelsFor } from '../../model/labels/labels.ts';
import { programDir } from '../../publish/site-options.ts';
import { today } from '../../publish/today.ts';
import type { EditorFiles } from '../create/project-files.ts';
import { lowestNode } from './javascript.ts';

/** Writes the npm package `create-dossier` into a folder: one module without dependencies, and what it copies as data. */
export async function writeCreatePackage(target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const read = (file: string): string => readFileSync(join(programDir, file), 'utf8');
  const { version, license } = JSON.parse(read('package.json')) as Record<string, string>;
  await build({
    absWorkingDir: programDir,
    entryPoints: ['src/package/create/create-dossier.ts'],
    outfile: join(target, 'create-dossier.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: `node${lowestNode}`,
    charset: 'utf8',
    banner: { js: '#!/usr/bin/env node' },
    define: {
      DOSSIER_VERSION: JSON.stringify(version),
      PINNED_ACTIONS: JSON.stringify(pinnedActions(read('.github/workflows/pages.yml'))),
      EDITOR_FILES: JSON.stringify(filesForEditors()),
    },
    tsconfigRaw: {},
  });
  cpSync(join(programDir, 'LICENSE'), join(target, 'LICENSE'));
  cpSync(join(programDir, 'src/package/create/README.md'), join(target, 'README.md'));
  const manifest = {
    name: 'create-dossier',
    version,
    description: 'Creates a folder to write and publish a research site with dossier.',
    license,
    type: 'module',
    engines: { node: `>=${lowestNode}` },
    bin: { 'create-dossier': 'create-dossier.mjs' },
  };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What `dossier schemas` writes for a site with the built-in kinds, by path. JSON is kept as such, which is shorter. */
function filesForEditors(): EditorFiles {
  const files = editorFiles({
    kinds: builtInKinds,
    labels: labelsFor('en'),
    notes: noteTemplates(builtInKinds, today()),
    contentPath: 'content/',
  });
  return Object.fromEntries(
    files.map(({ path, text }) => [path, path.endsWith('.json') ? JSON.parse(text) : text]),
  ) as EditorFiles;
}

/** The actions of a workflow, each with the commit and version it is pinned to. */
export function pinnedActions(workflow: string): Record<string, string> {
  return Object.fromEntries(
    [...workflow.matchAll(/uses: (([\w-]+\/[\w-]+)@[0-9a-f]{40} # v[\d.]+)/g)].map(
      ([, pinned = '', name = '']) => [name, pinned],
    ),
  );
}
