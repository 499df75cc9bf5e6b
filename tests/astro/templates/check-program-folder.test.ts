import assert from 'node:assert/strict';
import test from 'node:test';
import { checkProgramFolder } from '../../../src/astro/templates/check-program-folder.ts';

test('a folder in which Astro cannot compile is refused with its name', () => {
  for (const sign of '#?%"') {
    const folder = `/home/ann/site ${sign}1/`;
    assert.throws(() => checkProgramFolder(folder), {
      message: new RegExp(`^The program lies in ${folder.replace('?', '\\?')}, .*Move it`),
    });
  }
});

test('spaces and letters of any language are fine', () => {
  checkProgramFolder("/home/ann/Jane O'Neil (1)/é 中文/");
});
