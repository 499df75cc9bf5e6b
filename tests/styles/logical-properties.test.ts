import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

/** Declarations that mean left and right in every language. */
const exceptions = new Set([
  // The card stands where the browser's code measured its link.
  'inset: var(--card-top, 0) auto auto var(--card-left, 0)',
  // Two sides of a turned square are a chevron that points down.
  'border-width: 0 1.5px 1.5px 0',
  // Numbers below each other, of cells only.
  'text-align: right',
]);

const physicalName =
  /^((margin|padding|border)-(left|right)(-\w+)?|left|right|border-(top|bottom)-(left|right)-radius|scroll-(margin|padding)-(left|right))$/;

test('style sheets say start and end, so that pages written from right to left are mirrored', () => {
  const sheets = globSync('src/**/*.{css,astro}', { cwd: projectDir });
  assert.ok(sheets.length > 40);
  const physical = sheets.flatMap((sheet) =>
    declarationsOf(readFileSync(join(projectDir, sheet), 'utf8'), sheet)
      .filter(([name, value]) => isPhysical(name, value) && !exceptions.has(`${name}: ${value}`))
      .map(([name, value]) => `${sheet} ${name}: ${value}`),
  );
  assert.deepEqual(physical, []);
});

function isPhysical(name: string, value: string): boolean {
  if (physicalName.test(name)) return true;
  if (/^(text-align|float|clear)$/.test(name)) return /^(left|right)\b/.test(value);
  if (!/^(margin|padding|inset|border-(width|color|style))$/.test(name)) return false;
  // Of four values the second is the right, the fourth the left.
  const [, right, , left] = value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
  return left !== undefined && left !== right;
}

/** The declarations of a sheet, or of the `<style>` elements of a component. */
function declarationsOf(text: string, file: string): [name: string, value: string][] {
  const styles = file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, inner]) => inner).join('\n');
  const plain = styles.replaceAll(/\/\*[^]*?\*\//g, '');
  return [...plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll(/\s+/g, ' ').trim()],
  );
}
