import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import test from 'node:test';
import { markerName, markerText } from '../../../src/publish/output/build-marker.ts';
import {
  checkOutputFolder,
  OutputRefusedError,
} from '../../../src/publish/output/check-output-folder.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { scratchFolder } from '../../cli/run-command.ts';

const withoutLinks =
  process.platform === 'win32' && 'Links to folders need special rights on Windows.';

interface Folders {
  folder: string;
  contentDir: string;
}

/** A folder with content, files of another kind, and an earlier build. */
async function madeFolders(t: { after(hook: () => void): void }): Promise<Folders> {
  const folder = scratchFolder(t);
  const files = {
    'work/content/site.yaml': 'title: A site\n',
    'work/content/articles/one.md': 'Text.\n',
    'other/letter.txt': 'Dear reader\n',
    'other/pictures/holiday.jpg': 'x',
    'built/index.html': '<!doctype html>\n',
    'built/articles/one/index.html': '<!doctype html>\n',
  };
  for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
  write(join(folder, 'built', markerName), markerText(['index.html', 'articles/one/index.html']));
  return { folder, contentDir: join(folder, 'work/content') };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** All that lies in a folder: files with their text, links with their target, and folders. */
function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) return [path, readFileSync(path, 'utf8')];
      return [path, entry.isSymbolicLink() ? `→ ${readlinkSync(path)}` : '/'];
    }),
  );
}

/** Checks that a folder is refused with this reason and an advice, and that nothing changes. */
async function assertRefused(
  { folder, contentDir }: Folders,
  outDir: string,
  reason: RegExp,
): Promise<void> {
  const before = contentsOf(folder);
  await assert.rejects(checkOutputFolder({ outDir, contentDir }), (cause) => {
    assert.ok(cause instanceof OutputRefusedError, String(cause));
    assert.match(cause.message, reason);
    assert.match(cause.message, /Nothing was touched\./);
    assert.match(cause.message, /--out/);
    return true;
  });
  assert.deepEqual(contentsOf(folder), before);
}

test('a folder that is absent, empty or an earlier build is replaced', async (t) => {
  const { folder, contentDir } = await madeFolders(t);
  mkdirSync(join(folder, 'empty'));
  for (const name of ['absent', 'absent/below', 'empty', 'built', 'work/dist']) {
    await checkOutputFolder({ outDir: join(folder, name), contentDir });
  }
  await checkOutputFolder({ outDir: join(projectDir, 'dist-of-a-test'), contentDir });
});

test('a folder with other files is refused, and some of them are named', async (t) => {
  const folders = await madeFolders(t);
  const { folder } = folders;
  await assertRefused(folders, join(folder, 'other'), /holds `letter\.txt`, `pictures`/);
  write(join(folder, 'repository/.git/config'), '[core]\n');
  await assertRefused(folders, join(folder, 'repository'), /holds `\.git`/);
  for (const name of ['d', 'b', 'a', 'c']) write(join(folder, 'many', name), '');
  await assertRefused(folders, join(folder, 'many'), /holds `a`, `b`, `c`\./);
});

test('a site without the marker is refused, and what to do with it is said', async (t) => {
  const folders = await madeFolders(t);
  const built = join(folders.folder, 'built');
  rmSync(join(built, markerName));
  await assertRefused(folders, built, /not marked as a build.*older version built, delete it once/);
  write(join(built, markerName), 'A file of another program.\n');
  await assertRefused(folders, built, /not marked as a build/);
});

test('a build whose marker got other line ends from Git is still one', async (t) => {
  const { folder, contentDir } = await madeFolders(t);
  const marker = join(folder, 'built', markerName);
  write(marker, readFileSync(marker, 'utf8').replaceAll('\n', '\r\n'));
  await checkOutputFolder({ outDir: join(folder, 'built'), contentDir });
});

test('a name in another Unicode form, as some disks give it, is that of a file of the build', async (t) => {
  const { folder, contentDir } = await madeFolders(t);
  const built = join(folder, 'unicode');
  for (const [written, found] of [
    ['caf\u00e9.html', 'cafe\u0301.html'],
    ['u\u0308ber.html', '\u00fcber.html'],
  ] as const) {
    rmSync(built, { recursive: true, force: true });
    write(join(built, markerName), markerText([written]));
    write(join(built, found), 'x');
    await checkOutputFolder({ outDir: built, contentDir });
  }
});

test('the marker of a build names its files in one order', () => {
  assert.equal(markerText(['b', 'a/c', 'a']), markerText(['a', 'b', 'a/c']));
});

test('a file that no build wrote protects an earlier build, wherever it lies', async (t) => {
  for (const name of ['CNAME', '.git', 'articles/one/notes.txt']) {
    const folders = await madeFolders(t);
    const built = join(folders.folder, 'built');
    write(join(built, name), 'Mine\n');
    await assertRefused(
      folders,
      built,
      new RegExp(`is a build, but also holds \`${name.replace('.', '\\.')}\``),
    );
  }
});

test('files that file managers leave everywhere do not protect a build', async (t) => {
  const { folder, contentDir } = await madeFolders(t);
  for (const name of ['.DS_Store', 'articles/Thumbs.db', 'articles/one/desktop.ini']) {
    write(join(folder, 'built', name), 'x');
  }
  await checkOutputFolder({ outDir: join(folder, 'built'), contentDir });
});

test('a build with files missing, and a copy of one, are still builds', async (t) => {
  const { folder, contentDir } = await madeFolders(t);
  cpSync(join(folder, 'built'), join(folder, 'copied'), { recursive: true });
  rmSync(join(folder, 'copied/articles'), { recursive: true });
  await checkOutputFolder({ outDir: join(folder, 'copied'), contentDir });
});

test('the content, what holds it and what lies in it are refused', async (t) => {
  const folders = await madeFolders(t);
  const { folder, contentDir } = folders;
  await assertRefused(folders, contentDir, /content is the content, which a build would delete/);
  await assertRefused(folders, join(folder, 'work'), /holds the content/);
  await assertRefused(folders, folder, /holds the content/);
  await assertRefused(folders, join(contentDir, 'articles'), /lies in the content/);
  await assertRefused(folders, join(contentDir, 'dist'), /lies in the content/);
  await assertRefused(folders, join(contentDir, 'a/b/dist'), /lies in the content/);
  const inProject = join(projectDir, 'dist-of-a-test');
  await assertRefused(
    { folder, contentDir: dirname(projectDir) },
    inProject,
    /lies in the content/,
  );
  const before = process.cwd();
  process.chdir(contentDir);
  try {
    await checkOutputFolder({ outDir: join(contentDir, 'dist'), contentDir });
    await assertRefused(folders, join(contentDir, 'articles'), /lies in the content/);
    await assertRefused(folders, join(contentDir, 'a/b/dist'), /lies in the content/);
  } finally {
    process.chdir(before);
  }
});

test('even a build is refused where content lies in it', async (t) => {
  const { folder } = await madeFolders(t);
  const contentDir = join(folder, 'built/articles');
  await assertRefused({ folder, contentDir }, join(folder, 'built'), /holds the content/);
});

test('a content folder that does not exist yet is protected, too', async (t) => {
  const { folder } = await madeFolders(t);
  const contentDir = join(folder, 'built/new');
  await assertRefused({ folder, contentDir }, join(folder, 'built'), /holds the content/);
});

test('the project, its folders and all that holds them are refused', async (t) => {
  const folders = await madeFolders(t);
  await assertRefused(folders, join(projectDir, '.'), /is the project/);
  // A project among the system's temporary files lies beside the content of this test.
  await assertRefused(folders, dirname(join(projectDir, '.')), /holds the (project|content)/);
  for (const name of ['src', 'src/cli', 'src/new', 'node_modules', 'public', 'public/new']) {
    await assertRefused(folders, join(projectDir, name), /belongs to the project/);
  }
});

test('the root, the home folder and the working directory are refused', async (t) => {
  const folders = await madeFolders(t);
  await assertRefused(folders, parse(projectDir).root, /would delete/);
  await assertRefused(folders, homedir(), /would delete/);
  const before = process.cwd();
  t.after(() => process.chdir(before));
  process.chdir(join(folders.folder, 'other'));
  await assertRefused(folders, join(folders.folder, 'other'), /is the working directory/);
  process.chdir(before);
});

test('a file, and a path below a file, are refused', async (t) => {
  const folders = await madeFolders(t);
  const letter = join(folders.folder, 'other/letter.txt');
  await assertRefused(folders, letter, /is a file, not a folder/);
  await assertRefused(folders, join(letter, 'dist'), /cannot be created.*letter\.txt is not/);
});

test('the top folder of a volume is refused, but not a folder in it', async (t) => {
  const folders = await madeFolders(t);
  const volume = '/dev/shm';
  if (!existsSync(volume) || statSync(volume).dev === statSync(dirname(volume)).dev) {
    return t.skip('There is no volume at /dev/shm.');
  }
  await assertRefused(folders, volume, /top folder of a disk or volume.*--out \/dev\/shm\/site/);
  const { contentDir } = folders;
  await checkOutputFolder({ outDir: join(volume, 'dossier-absent'), contentDir });
});

test('a link is refused, wherever it leads', { skip: withoutLinks }, async (t) => {
  const folders = await madeFolders(t);
  const { folder } = folders;
  for (const target of ['other', 'built', 'empty', 'nowhere', 'other/letter.txt']) {
    const link = join(folder, `to-${target.replace('/', '-')}`);
    symlinkSync(join(folder, target), link);
    const reason = new RegExp(`is a symbolic link.*--out ${join(folder, target)}`);
    await assertRefused(folders, link, reason);
  }
  symlinkSync('other', join(folder, 'beside'));
  await assertRefused(
    folders,
    join(folder, 'beside'),
    new RegExp(`--out ${join(folder, 'other')}$`),
  );
  await assertRefused(folders, join(folder, 'to-nowhere/dist'), /cannot be created.*to-nowhere is/);
  assert.ok(!existsSync(join(folder, 'nowhere')));
});

test('the content is known through links and odd paths', { skip: withoutLinks }, async (t) => {
  const folders = await madeFolders(t);
  const { folder, contentDir } = folders;
  symlinkSync(join(folder, 'work'), join(folder, 'linked'));
  await assertRefused(folders, join(folder, 'linked/content'), /is the content/);
  await assertRefused(folders, join(folder, 'linked/content/new/dist'), /lies in the content/);
  await assertRefused(folders, `${contentDir}/../../work/content/`, /is the content/);
  const throughLink = { folder, contentDir: join(folder, 'linked/content') };
  await assertRefused(throughLink, join(folder, 'work'), /holds the content/);
  await assertRefused(throughLink, join(folder, 'work/content/dist'), /lies in the content/);
});

test('a link within an earlier build protects it', { skip: withoutLinks }, async (t) => {
  const folders = await madeFolders(t);
  const { folder } = folders;
  symlinkSync(join(folder, 'other'), join(folder, 'built/articles/more'));
  await assertRefused(folders, join(folder, 'built'), /also holds `articles\/more`/);
});

test('letters in another case are the same folder where the file system says so', async (t) => {
  const folders = await madeFolders(t);
  const shouted = join(folders.folder, 'WORK/CONTENT');
  if (!existsSync(shouted)) return t.skip('This file system tells upper from lower case.');
  await assertRefused(folders, shouted, /is the content/);
});
