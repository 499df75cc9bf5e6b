import assert from 'node:assert/strict';
import test from 'node:test';
import { parseYaml } from '../../src/load/yaml/yaml-file.ts';
import { lineOfProblem } from './line-of-problem.ts';

for (const [yaml, place, fix] of [
  ['title: The #1 plane', '1:12', /`"The #1 plane"`/],
  ['title: The #1 "plane" \r\nx: y', '1:12', /`"The #1 \\"plane\\""`/],
  ['a: x\ntags: #economy', '2:7', /`"#economy"`/],
  ['color: #0f766e', '1:8', /`"#0f766e"`/],
  ['list:\n  - one\n  - Platz #eins', '3:11', /`"Platz #eins"`/],
  ['list: [a, 第 #三\n  ]', '1:13', /`"第 #三"`/],
  ['number: 12 #3', '1:12', /`"12 #3"`/],
  ['map:\n  key: value #note', '2:14', /If it is a comment, write a space after `#`\./],
] as const) {
  test(`${JSON.stringify(yaml)}: the comment at ${place} looks like text`, () => {
    const { problems } = parseYaml(yaml, 'x.yaml');
    assert.deepEqual(problems.map(lineOfProblem), [`x.yaml:${place} warning invalid-value`]);
    assert.match(problems[0]?.fix ?? '', fix);
  });
}

for (const yaml of [
  'title: The plane # from the register',
  'title: The plane\n#draft: true\n#1 in the list\nx: y',
  'title: The C#1 plane',
  'title: "The plane" #1',
  "title: 'The plane' #1",
  'title: "The #1 plane"',
  'title: plain ## section',
  'title: plain #---',
  'columns: #all of them\n  a: {type: text}',
  'list: [a, b] #two',
  'text: |\n  Line #1 of it\n  another #2',
  '#comment\ntitle: x',
]) {
  test(`${JSON.stringify(yaml)} has only real comments`, () => {
    assert.deepEqual(parseYaml(yaml, 'x.yaml').problems, []);
  });
}
