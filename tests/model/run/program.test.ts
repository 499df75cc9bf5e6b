import assert from 'node:assert/strict';
import test from 'node:test';
import { asTyped } from '../../../src/model/run/program.ts';

test('commands are named as they are typed where they are read', () => {
  const texts: [string, string][] = [
    ['Run `npm run build` first.', 'Run `npx dossier build` first.'],
    ['`npm run check -- --strict` fails.', '`npx dossier check --strict` fails.'],
    ['npm run new -- site DIR', 'npx dossier new site DIR'],
    ['Usage: npm start -- [--port NUMBER]', 'Usage: npx dossier start [--port NUMBER]'],
    ['npm install', 'npm install'],
  ];
  for (const [text, expected] of texts) {
    assert.equal(asTyped(text, true), expected);
    assert.equal(asTyped(text, false), text);
  }
});
