import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import Ajv from 'ajv-draft-04';
import { compile } from '../../src/compile.ts';
import { today } from '../../src/publish/today.ts';
import { sites, siteNames } from '../sites.ts';

// The profile of the standard's first version, without its explanations.
const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'tabular-data-package.schema.json'), 'utf8'),
);

for (const name of siteNames) {
  test(`${name}: the data package is valid by the profile of Tabular Data Packages`, async () => {
    const { compiled } = await compile({ contentDir: sites[name].content, today: today() });
    const file = compiled?.().files.find(({ path }) => path === '/data/datapackage.json');
    assert.ok(file && 'make' in file);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);
    assert.ok(validate(JSON.parse(String(file.make()))), JSON.stringify(validate.errors));
  });
}
