import assert from 'node:assert/strict';
import test from 'node:test';
import { createNameFinder } from '../../../../src/client/search/engine/search-meaning.ts';
import { inTime } from '../../../in-time.ts';
import { searchableName as name } from './searchable-name.ts';

const { understand } = createNameFinder([
  name('Tencent', ['Tencent Holdings', '腾讯', '0700.HK']),
  name('Tencent Music', ['腾讯音乐']),
  name('Didi', ['滴滴', '0701.HK']),
  name('Ant Group', ['蚂蚁集团']),
  name('Alder Works', ['Alder']),
  name('Alder'),
  name('State Administration for Market Regulation', ['SAMR']),
  name('Didi is fined', [], { isEvent: true }),
  name('Łódź'),
  name('Lodz Airport', ['Lodz']),
  name('Riverside'),
  name('Riverside', [], { page: 'another' }),
]);

test('a query means the entity whose title or alias it is, in any script, or its ticker', () => {
  for (const query of ['tencent', 'TENCENT HOLDINGS', '腾讯', '0700', '0700.hk', '“Tencent”']) {
    assert.equal(understand(query).entity?.title, 'Tencent', query);
  }
});

test('a name with a dash is meant with a hyphen, a space or the dash, alone and among words', () => {
  const finder = createNameFinder([
    name('Labor Management Relations Act', ['Taft–Hartley']),
    name('A.P. Moller – Maersk'),
    name('Saint-Germain'),
  ]);
  for (const query of ['taft hartley', 'Taft-Hartley', 'Taft–Hartley', 'Taft\u2011Hartley'])
    assert.equal(finder.understand(query).entity?.title, 'Labor Management Relations Act', query);
  assert.equal(finder.understand('a.p. moller maersk').entity?.title, 'A.P. Moller – Maersk');
  assert.equal(finder.understand('saint germain').entity?.title, 'Saint-Germain');
  const [law] = finder.understand('taft hartley injunction').names;
  assert.equal(law?.title, 'Labor Management Relations Act');
});

test('a title counts more than an alias, and a name of several entities alone means none', () => {
  for (const query of ['alder', 'Alder']) assert.equal(understand(query).entity?.title, 'Alder');
  assert.equal(understand('Lodz').entity?.title, 'Łódź');
  assert.equal(understand('hk').entity, undefined);
  assert.equal(understand('riverside').entity, undefined);
});

test('the first words of a name mean its entity if they begin no other', () => {
  assert.equal(understand('蚂蚁').entity?.title, 'Ant Group');
  assert.equal(
    understand('state administration').entity?.title,
    'State Administration for Market Regulation',
  );
  assert.equal(understand('tenc').entity, undefined);
  assert.equal(understand('stat').entity, undefined);
  assert.equal(understand('音乐').entity, undefined, 'not its first words');
  assert.equal(understand('didi is').entity, undefined, 'an event');
});

test('a word within the names of others means no entity that it begins', () => {
  const finder = createNameFinder([name('Moore Ann'), name('Jack Moore')]);
  assert.equal(finder.understand('moore').entity, undefined);
  assert.equal(
    createNameFinder([name('Moore Ann')]).understand('moore').entity?.title,
    'Moore Ann',
  );
});

test('a name is meant with other spaces or signs between its letters', () => {
  const finder = createNameFinder([
    name('ByteDance'),
    name('James McAllister', ['J. P. McAllister']),
    name('Mary O’Brien'),
  ]);
  const meant = (query: string): string | undefined => finder.understand(query).entity?.title;
  assert.equal(meant('byte dance'), 'ByteDance');
  for (const query of ['JP McAllister', 'J.P. McAllister', 'j p mcallister'])
    assert.equal(meant(query), 'James McAllister', query);
  for (const query of ["mary o'brien", 'Mary OBrien']) assert.equal(meant(query), 'Mary O’Brien');
});

test('a name among words may have the ending of a possessive', () => {
  for (const query of ["didi's fine", 'fine of Didi’s', "samr's fine"])
    assert.equal(understand(query).names.length, 1, query);
});

test('names among several words are found, the longest first', () => {
  const titles = (query: string): string[] => understand(query).names.map(({ title }) => title);
  assert.deepEqual(titles('didi fine'), ['Didi is fined', 'Didi']);
  assert.deepEqual(titles('fine for tencent music'), ['Tencent Music']);
  assert.deepEqual(titles('samr and 滴滴'), ['State Administration for Market Regulation', 'Didi']);
  assert.deepEqual(titles('listing hk'), []);
});

test('a query names several entities if all of its words are names, of more than one', () => {
  assert.equal(understand('samr didi').areSeveral, true);
  for (const query of ['tencent', 'didi 滴滴', 'samr didi fine'])
    assert.equal(understand(query).areSeveral, undefined, query);
});

test('texts are searched for the title, too, unless the query has less to find', () => {
  assert.deepEqual(understand('腾讯').texts, ['腾讯', 'tencent']);
  assert.deepEqual(understand('tencent').texts, ['tencent']);
  for (const query of ['alder works', '"alder works"'])
    assert.deepEqual(understand(query).texts, ['"alder works"']);
  assert.deepEqual(understand('SAMR').texts, ['SAMR', 'administration market regulation']);
  assert.deepEqual(understand('滴滴 fine').texts, ['滴滴 fine', 'didi fine']);
  assert.deepEqual(understand('fine 滴滴').texts, ['fine 滴滴', 'fine didi']);
  assert.deepEqual(understand('something else').texts, ['something else']);
});

test('a query of a thousand words is understood in time', async () => {
  const { names } = await inTime(() => understand('word '.repeat(1000)), 1);
  assert.deepEqual(names, []);
});
