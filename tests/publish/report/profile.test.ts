import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import test from 'node:test';
import { formatProfile } from '../../../src/publish/report/format-profile.ts';
import { startProfiler, type ProfiledPart } from '../../../src/publish/report/profile.ts';
import { createSteps } from '../../../src/publish/report/steps.ts';

test('parts are filed under the step in which they run, also when steps overlap', async () => {
  const profiler = startProfiler();
  const steps = createSteps(profiler);
  const step = (name: string): Promise<void> =>
    steps.run(name, async () => {
      await setImmediate();
      steps.part('draws', () => steps.part('fills', () => undefined));
      await setImmediate();
      await steps.part('draws', async () => setImmediate());
    });
  await Promise.all([step('One'), step('Two')]);
  assert.deepEqual(outline(profiler.read()), {
    Build: {
      runs: 1,
      parts: [
        { Starting: { runs: 1, parts: [] } },
        ...['One', 'Two'].map((name) => ({
          [name]: {
            runs: 1,
            parts: [{ draws: { runs: 2, parts: [{ fills: { runs: 1, parts: [] } }] } }],
          },
        })),
      ],
    },
  });
});

test('a part holds the time of its work, and the build that of all parts', () => {
  const profiler = startProfiler();
  profiler.part('Working', () => {
    for (const start = performance.now(); performance.now() < start + 20;);
  });
  const whole = profiler.read();
  const [starting, working] = whole.parts;
  assert.ok(starting && working);
  assert.ok(working.seconds >= 0.02 && working.mainThreadSeconds > 0, JSON.stringify(working));
  assert.ok(whole.seconds >= starting.seconds + working.seconds);
  assert.ok(whole.peakBytes >= working.peakBytes && working.peakBytes > 1e7);
});

test('a part that fails is measured, and its error is passed on', async () => {
  const profiler = startProfiler();
  const fail = (): never => {
    throw new Error('No ink.');
  };
  assert.throws(() => profiler.part('Drawing', fail), /No ink/);
  await assert.rejects(async () => profiler.part('Drawing', async () => fail()), /No ink/);
  assert.equal(profiler.read().parts.find(({ name }) => name === 'Drawing')?.runs, 2);
});

test('what was made and kept is added up by kind, in a fixed order', () => {
  const profiler = startProfiler();
  profiler.count('pages', { made: ['index.html'] });
  profiler.count('texts', { kept: 7 });
  profiler.count('pages', { made: ['about/index.html'], kept: 1200 });
  const profile = profiler.read();
  assert.deepEqual(profile.work, {
    texts: { made: [], kept: 7 },
    pages: { made: ['index.html', 'about/index.html'], kept: 1200 },
  });
  assert.match(formatProfile(profile), /\ntexts: 0 made, 7 kept\npages: 2 made, 1,200 kept\n$/);
});

test('steps run their work without a meter', async () => {
  const steps = createSteps();
  steps.count('pages', { kept: 1 });
  assert.equal(await steps.run('Adding', async () => steps.part('one', () => 1) + 1), 2);
});

/** Names and numbers of runs. */
function outline({ name, runs, parts }: ProfiledPart): object {
  return { [name]: { runs, parts: parts.map(outline) } };
}
