import assert from 'node:assert/strict';
import test from 'node:test';
import type { FtmEntity } from '../../src/outputs/data/follow-the-money/follow-the-money.ts';
import { ftmLineage, ftmProperties } from '../../src/model/follow-the-money/entity-schemas.ts';
import { smallSiteFiles } from './small-site.ts';

interface EntitiesFile {
  site: { url: string };
  license: string;
  entities: (Record<string, unknown> & { id: string })[];
}

const files = await smallSiteFiles();
const data = JSON.parse(files.get('/entities.json') ?? '') as EntitiesFile;
const things = (files.get('/entities.ftm.json') ?? '')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as FtmEntity);
const byId = new Map(things.map((thing) => [thing.id, thing]));

test('entities.json names its site and licence, and has every entity by id', () => {
  assert.equal(data.site.url, 'https://example.org/base/');
  assert.equal(data.license, 'CC0-1.0');
  assert.deepEqual(
    data.entities.map(({ id }) => id),
    ['acme', 'alone', 'ann', 'core', 'rival', 'sale'],
  );
});

test('an entity keeps each value with its sources, and its relations from both ends', () => {
  const acme = data.entities.find(({ id }) => id === 'acme');
  assert.ok(acme);
  assert.equal(acme['url'], 'https://example.org/base/companies/acme/');
  assert.equal(acme['mentions'], 2);
  assert.deepEqual(acme['fields'], { founded: [{ value: '1998-11', sources: ['paper'] }] });
  const core = { id: 'core', title: 'Core', url: 'https://example.org/base/chips/core/' };
  const relations = acme['relations'] as Record<string, unknown>[];
  assert.deepEqual(relations[0], {
    field: 'owns',
    label: 'Owns',
    direction: 'stated',
    to: core,
    since: '2001',
    share: '52%',
    note: 'by proxy',
    sources: ['paper'],
  });
  assert.ok(relations.some(({ field, direction }) => field === 'maker' && direction === 'inverse'));
  assert.ok(relations.some(({ to }) => (to as { title: string }).title === 'Ann Other'));
});

test('FollowTheMoney: all values are lists of strings, and an id has only letters, digits, dots and hyphens', () => {
  for (const { id, schema, properties } of things) {
    assert.match(id, /^[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?$/);
    assert.ok(schema);
    const values = Object.values(properties);
    assert.ok(values.every((list) => list.length > 0 && list.every((text) => text !== '')));
  }
  assert.equal(byId.size, things.length);
});

test('FollowTheMoney: an entity has only properties of its schema', () => {
  for (const { id, schema, properties } of things.filter((each) => !each.id.includes('.'))) {
    const allowed = ftmProperties(schema);
    const wrong = Object.keys(properties).filter((property) => !allowed.has(property));
    assert.deepEqual(wrong, [], `${id}, a ${schema}`);
  }
});

test('FollowTheMoney: each relation has ends of the schemas it takes', () => {
  assert.deepEqual(byId.get('acme.owns.core')?.properties, {
    owner: ['acme'],
    asset: ['core'],
    percentage: ['52%'],
    startDate: ['2001'],
    sourceUrl: ['https://paper.example/1'],
    summary: ['by proxy'],
  });
  assert.deepEqual(byId.get('acme.leaders.ann'), {
    id: 'acme.leaders.ann',
    schema: 'Directorship',
    properties: { organization: ['acme'], director: ['ann'] },
  });
  assert.deepEqual(byId.get('core.maker.acme'), {
    id: 'core.maker.acme',
    schema: 'UnknownLink',
    properties: { subject: ['core'], object: ['acme'], role: ['Maker'] },
  });
  assert.ok(ftmLineage('Company').has('Asset') && ftmLineage('Company').has('LegalEntity'));
});

test('FollowTheMoney: a name without a page is an entity of the schema that the field asks for', () => {
  const named = things.find(({ properties }) => properties['name']?.includes('Ann Other'));
  assert.equal(named?.schema, 'Person');
});

test('FollowTheMoney: a country is a code, and other words are left out', () => {
  assert.deepEqual(byId.get('ann')?.properties['nationality'], ['cn']);
  assert.deepEqual(byId.get('ann')?.properties['birthDate'], ['1970']);
});
