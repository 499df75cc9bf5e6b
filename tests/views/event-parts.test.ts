import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';
import { partialDate } from '../made/partial-date.ts';
import { sharedPart } from '../../src/views/parts/statements/build-event-part-views.ts';
import type { EntityView } from '../../src/views/entity/entity-view.ts';
import { fileText } from '../made/file-text.ts';

const { site } = await compileFiles({
  'sources.yaml': '- {id: ruling, title: Ruling}\n- {id: press, title: Press}\n',
  'entities/fine.md': `---
title: The fine
kind: event
date: {value: 2021-04-10, source: press}
status: reported
involves:
  - {to: kran, role: defendant, amount: $5m, status: disputed, source: ruling}
  - {to: lift, status: reported, source: press}
  - {to: dock, source: ruling}
authority: harbour-board
---
`,
  'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\n',
  'entities/lift.md': '---\ntitle: Lift\nkind: company\n---\n',
  'entities/dock.md': '---\ntitle: Dock\nkind: company\n---\n',
  'entities/harbour-board.md': '---\ntitle: Harbour board\nkind: agency\n---\n',
});

const timelineOf = (path: string): EntityView['timeline'] => {
  const page = site.pages.all.find((each) => each.path === path);
  assert.ok(page, `no page ${path}`);
  return (page.view as EntityView).timeline;
};
const partsOn = (path: string): unknown => timelineOf(path).map(({ parts }) => parts);

test('the timeline of an entity says what a relation to an event says', () => {
  assert.deepEqual(partsOn('/companies/kran/'), [
    [{ detail: 'defendant, $5m', status: 'disputed', references: [2] }],
  ]);
  assert.deepEqual(partsOn('/companies/dock/'), [[{ label: 'Events', references: [2] }]]);
  assert.deepEqual(partsOn('/agencies/harbour-board/'), [
    [{ label: 'Actions', isPlain: true, references: [] }],
  ]);
});

test('a relation that says no more than the entry of its event is not repeated', () => {
  assert.deepEqual(partsOn('/companies/lift/'), [undefined]);
});

test('the Markdown of an entity says it, too', () => {
  assert.match(
    fileText(site.files, '/companies/kran/index.md'),
    /^- 2021-04-10: \[The fine\]\(\/events\/fine\/\) \(Reported\) \[1\] – defendant, \$5m \(Disputed\) \[2\]$/m,
  );
});

test('a part that is the same in all events is said once, and one that differs in each', () => {
  const entry = { title: 'The fine', date: partialDate('2021'), references: [] };
  const item = (...labels: string[]): EntityView['timeline'][number] => ({
    ...entry,
    ...(labels.length > 0 && {
      parts: labels.map((label) => ({ label, isPlain: true, references: [] })),
    }),
  });
  const detailed = (detail: string): EntityView['timeline'][number] => ({
    ...entry,
    parts: [{ label: 'Actions', detail, references: [] }],
  });
  const actions = item('Actions');
  assert.equal(sharedPart([actions, actions, item()], 2), 'Actions', 'the last is no event');
  assert.equal(sharedPart([actions], 1), undefined, 'one event has it beside its date');
  assert.equal(sharedPart([actions, actions, item()], 3), undefined, 'an event has none');
  assert.equal(sharedPart([actions, item('Actions', 'Events')], 2), undefined);
  assert.equal(sharedPart([actions, detailed('judge')], 2), 'Actions');
  const each = [detailed('judge'), detailed('witness')];
  assert.equal(sharedPart(each, 2), undefined, 'each event has the label with its detail');
});
