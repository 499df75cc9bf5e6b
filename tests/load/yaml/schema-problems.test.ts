import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { validate } from '../../../src/load/yaml/schema-problems.ts';
import { parseYaml } from '../../../src/load/yaml/yaml-file.ts';

test('an unknown key is left out alone, however deep in lists of texts and maps it is', () => {
  const item = z.strictObject({ id: z.string() });
  const group = z.strictObject({ items: z.array(z.union([z.string(), item])) });
  const schema = z.array(z.union([z.string(), group]));
  const { node } = parseYaml('- one\n- items: [two, {id: three, colour: red}]\n', 'list.yaml');
  assert.ok(node);

  const { value, problems } = validate(node, schema, 'list.yaml');

  assert.deepEqual(value, ['one', { items: ['two', { id: 'three' }] }]);
  assert.deepEqual(
    problems.map(({ code, line, column }) => [code, line, column]),
    [['unknown-field', 2, 28]],
  );
});
