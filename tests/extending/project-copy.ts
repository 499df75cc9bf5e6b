import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompiledSite } from '../../src/outputs/compiled-site.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import { projectDir } from '../../src/publish/site-options.ts';
import { partialDate } from '../made/partial-date.ts';
import { withAdded, type WorkedAddition } from './worked-addition.ts';

/** A copy of the project that a test may change, with the packages of this one. */
export interface ProjectCopy {
  folder: string;
  /** Its content folder, initially empty. */
  content: string;
  /** Applies the code blocks of a worked addition, and returns the files that this adds and changes. */
  add(addition: WorkedAddition): TouchedFiles;
  /** Writes files to the content folder. */
  write(files: Readonly<Record<string, string>>): void;
  /** Compiles the content folder with the code of the copy. */
  compile(): Promise<{ problems: Problem[]; site: CompiledSite }>;
  /** Loads a module of the copy: `src/compile.ts`. */
  load<Module>(path: string): Promise<Module>;
}

/** The files of the program that an addition adds and changes. */
export interface TouchedFiles {
  added: string[];
  changed: string[];
}

const copied = [
  'public',
  'src',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
];

/** Copies the project to a temporary folder, which is deleted after the test. */
export function copyProject(test: { after(hook: () => void): void }): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-addition-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of copied)
    cpSync(join(projectDir, name), join(folder, name), { recursive: true });
  // It takes pictures with the browser of the tests, which are not copied.
  rmSync(join(folder, 'docs/_generate/pictures.ts'));
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const content = join(folder, 'content');
  const load = <Module>(path: string): Promise<Module> =>
    import(pathToFileURL(join(folder, path)).href) as Promise<Module>;
  return {
    folder,
    content,
    load,
    add({ blocks }) {
      const before = programFiles(folder);
      for (const { path, text, isDiff } of blocks) {
        const file = join(folder, path);
        place(file, isDiff ? withAdded(readFileSync(file, 'utf8'), text) : text);
      }
      return difference(before, programFiles(folder));
    },
    write(files) {
      for (const [name, text] of Object.entries(files)) place(join(content, name), text);
    },
    async compile() {
      const { compile } = await load<typeof import('../../src/compile.ts')>('src/compile.ts');
      const today = partialDate('2024-06-01');
      const { problems, compiled } = await compile({ contentDir: content, today });
      if (!compiled) throw new Error('The content folder has no usable site.yaml.');
      return { problems, site: compiled() };
    },
  };
}

function place(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The text of each file of the program, by path. */
function programFiles(folder: string): Map<string, string> {
  const files = [...globSync('src/**/*.*', { cwd: folder }), 'package.json'].sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'base64')]));
}

function difference(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): TouchedFiles {
  const touched = [...after].filter(([file, text]) => text !== before.get(file));
  const [added = [], changed = []] = [false, true].map((isOld) =>
    touched.map(([file]) => file).filter((file) => before.has(file) === isOld),
  );
  return { added, changed };
}
