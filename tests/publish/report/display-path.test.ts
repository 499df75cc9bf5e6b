import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { displayPath } from '../../../src/publish/report/display-path.ts';
import { callOnWindows } from '../../made/on-windows.ts';

const module = 'src/publish/report/display-path.ts';

test('a path is shown as one would name it in the working directory', () => {
  assert.equal(displayPath(join(process.cwd(), 'sites/wind')), 'sites/wind');
  assert.equal(displayPath(process.cwd()), '.');
});

test('on Windows, too, a path is shown with the slashes of the file names that follow it', () => {
  assert.equal(callOnWindows(module, 'displayPath', 'sites\\wind'), 'sites/wind');
  assert.equal(callOnWindows(module, 'displayPath', 'D:\\sites\\wind'), 'D:/sites/wind');
});
