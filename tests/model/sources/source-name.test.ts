import assert from 'node:assert/strict';
import test from 'node:test';
import {
  nameFamilyFirst,
  nameInFull,
  type SourceName,
} from '../../../src/model/sources/source-name.ts';

const names: [name: SourceName, inFull: string, familyFirst: string][] = [
  [{ family: 'Moore', given: 'Jake' }, 'Jake Moore', 'Moore, Jake'],
  [
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    'Martin Luther King Jr.',
    'King, Martin Luther, Jr.',
  ],
  [{ family: '王', given: '小明' }, '王小明', '王小明'],
  [{ family: 'السالمي', given: 'ريم' }, 'ريم السالمي', 'السالمي، ريم'],
  [{ family: '佐々木', given: 'のぞみ' }, '佐々木のぞみ', '佐々木のぞみ'],
  [{ family: '김', given: '철수' }, '김철수', '김철수'],
  [{ family: 'Trần', given: 'Thị Lý' }, 'Trần Thị Lý', 'Trần Thị Lý'],
  [{ family: 'Lê', given: 'Ái' }, 'Lê Ái', 'Lê Ái'],
  [{ family: 'Lê', given: 'Jean-Luc' }, 'Jean-Luc Lê', 'Lê, Jean-Luc'],
  [{ family: 'Côté', given: 'René' }, 'René Côté', 'Côté, René'],
  [{ family: 'Đorđević', given: 'Ana' }, 'Ana Đorđević', 'Đorđević, Ana'],
  [{ family: 'Li', given: '伟' }, '伟 Li', 'Li, 伟'],
  [{ family: '王' }, '王', '王'],
  [{ literal: '新华社' }, '新华社', '新华社'],
];
for (const [name, inFull, familyFirst] of names) {
  test(`a name is written in the order of its script: ${inFull}`, () => {
    assert.equal(nameInFull(name), inFull);
    assert.equal(nameFamilyFirst(name), familyFirst);
  });
}
