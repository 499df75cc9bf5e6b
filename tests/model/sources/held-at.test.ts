import assert from 'node:assert/strict';
import test from 'node:test';
import { heldAt } from '../../../src/model/sources/held-at.ts';

test('a manuscript, letter or document is held at a house, with its shelf mark', () => {
  const type = 'manuscript';
  const archive = 'British Library';
  for (const [csl, place] of [
    [{ type, archive, 'call-number': 'Add. MS 47967' }, 'British Library, Add. MS 47967'],
    [{ type, archive, archive_location: 'MS 1' }, 'British Library, MS 1'],
    [{ type: 'document', archive, archive_collection: 'Cotton' }, 'British Library, Cotton'],
    [{ type, archive, 'call-number': 786 }, 'British Library, 786'],
    [{ type, archive, 'call-number': 'British Library, MS 1' }, 'British Library, MS 1'],
    [{ type, 'call-number': 'City Archive, Box 3' }, 'City Archive, Box 3'],
    [{ type, archive: 'https://archive.example/a', archive_location: 'MS 1' }, 'MS 1'],
    [{ type, 'call-number': 'QA 9' }, undefined],
    [{ type, archive: 'https://archive.example/a' }, undefined],
    [{ type: 'article-journal', archive: 'JSTOR' }, undefined],
    [{ type }, undefined],
  ] as const) {
    assert.equal(heldAt(csl), place, JSON.stringify(csl));
  }
});
