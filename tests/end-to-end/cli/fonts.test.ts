import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { lettersWithoutFont } from '../../../src/outputs/pictures/render-svg.ts';
import type { BuildProfile } from '../../../src/publish/report/profile.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';

/** Letters of a script of old Java, which hardly a machine has. */
const rare = '𑼄𑼆';

test('each build warns of letters for which there is no font, until there is one', (t) => {
  if (lettersWithoutFont([...rare]).length === 0) return t.skip('this machine has a font of Kawi');
  const build = builder(t, `Old Java ${rare}`);
  for (const time of ['first', 'second']) {
    const { said } = build();
    assert.match(said, /This machine has no font .*another script {2}𑼄 𑼆.*fonts-noto-core/s, time);
  }
});

test('pictures are drawn anew once the machine has other fonts, but not those in letters of the project', (t) => {
  const build = builder(t, 'Water', { 'pages/voda.md': '# Вода\n' });
  assert.deepEqual([...build().pictures].sort(), ['social/index.png', 'social/voda.png']);
  assert.deepEqual(build().pictures, []);
  build.addFont();
  assert.deepEqual(build().pictures, ['social/voda.png']);
  build.renewFolder();
  assert.deepEqual(build().pictures, [], 'the same font in a new folder is the same');
});

/** Builds a site in a home folder without fonts: what is said, and the pictures that are put into the site. */
function builder(
  t: { after(hook: () => void): void },
  title: string,
  files: Readonly<Record<string, string>> = {},
) {
  const folder = scratchFolder(t);
  const content = join(folder, 'content');
  const fonts = join(folder, '.fonts/noto');
  writeFiles(content, {
    ...files,
    'site.yaml': `title: ${title}\ndescription: Of a test.\nurl: https://a.example\n`,
  });
  const profile = join(folder, 'profile.json');
  const args = ['--content', content, '--out', join(folder, 'dist'), '--profile-json', profile];
  const build = (): { said: string; pictures: readonly string[] } => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(projectDir, 'src/cli/build.ts'), ...args],
      { encoding: 'utf8', env: { ...process.env, HOME: folder } },
    );
    assert.equal(status, 0, stderr);
    const { work } = JSON.parse(readFileSync(profile, 'utf8')) as BuildProfile;
    return { said: stderr, pictures: work.pictures?.made ?? [] };
  };
  const addFont = (): void => {
    mkdirSync(fonts, { recursive: true });
    writeFileSync(join(fonts, 'new.ttf'), 'not a font that anyone reads');
  };
  const renewFolder = (): void => utimesSync(fonts, 0, 0);
  return Object.assign(build, { addFont, renewFolder });
}
