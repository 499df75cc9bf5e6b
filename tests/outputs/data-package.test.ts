import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import Ajv from 'ajv-draft-04';
import { compile } from '../../src/compile.ts';
import { today } from '../../src/publish/today.ts';
import { compileFiles } from '../made/compile-files.ts';
import { sites, siteNames } from '../sites.ts';
import { fileText } from '../made/file-text.ts';

// The profile of the standard's first version, without its explanations.
const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'tabular-data-package.schema.json'), 'utf8'),
);

for (const name of siteNames) {
  test(`${name}: the data package is valid by the profile of Tabular Data Packages`, async () => {
    const { compiled } = await compile({ contentDir: sites[name].content, today: today() });
    const described = fileText(compiled?.().files, '/data/datapackage.json');
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);
    assert.ok(validate(JSON.parse(described)), JSON.stringify(validate.errors));
  });
}

test('the name of the data package keeps the letters of the title that a-z has', async () => {
  const { site } = await compileFiles({
    'site.yaml': 'title: Fındığın yolu, Łódź\ndescription: Of a test.\nlanguage: tr\n',
    'data/d.csv': 'date,value\n2020,5\n',
    'data/d.yaml': 'title: D\ncolumns: {date: {type: date}, value: {type: number}}\n',
  });
  const described = fileText(site.files, '/data/datapackage.json');
  assert.match(described, /"name": "findigin-yolu-lodz"/);
});
