import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createRandom, type Random } from '../../bench/random.ts';
import { digests, runCommand } from '../cli/run-command.ts';
import { copyBuildingProject, type BuildVariant } from './builds.ts';
import { differences } from './compare-trees.ts';
import { afterEdit, readContent, writeContent, type Content } from './content.ts';
import { damageFile } from './damage.ts';
import { editKinds } from './edit-kinds.ts';
import { writeFirstContent, type ContentSize } from './first-content.ts';

/** A run of random edits with two builds after each. */
export interface EditRun extends ContentSize {
  /** Empty folder for content, projects and trees. */
  folder: string;
  /** Equal seeds give equal edits. */
  seed: number;
  count: number;
  /** The edits before this one, counted from 1, are made without builds, but for one build just before it. */
  from: number;
}

/** What was found after an edit. */
export interface TriedEdit {
  number: number;
  /** `adds the alias “Tor” to entities/company-3.md` */
  what: string;
  /** Whether the content has errors after it, with which no site is built. */
  isErroneous: boolean;
  /** Seconds of the warm build and of the cold one, which run at the same time. */
  seconds: { warm: number; cold: number };
  /** What must not be. */
  faults: string[];
  /** Folder with both trees and the content; only if there are faults. */
  keptIn?: string;
}

/** What changes from one build to the next. */
interface Step {
  what: string;
  content: Content;
  base: string;
  day: string;
  keepsTimes: boolean;
}

/**
 * Edits a content folder at random and builds it after each edit twice: warm, with all that the builds before have kept,
 * and cold. Both must give the same tree of files, byte for byte, and the same report.
 */
export async function* seededEdits(run: EditRun): AsyncGenerator<TriedEdit> {
  const contentDir = join(run.folder, 'content');
  await writeFirstContent(contentDir, run);
  const warm = copyBuildingProject(join(run.folder, 'warm'), contentDir);
  const cold = copyBuildingProject(join(run.folder, 'cold'), contentDir);

  /** Builds both ways and compares. */
  const tryBuilds = async (
    { base, day }: Step,
    random: Random,
  ): Promise<Omit<TriedEdit, 'number' | 'what'>> => {
    cold.forget();
    const last = digests(warm.out);
    const [atWarm, atCold] = await Promise.all(
      [warm, cold].map(async ({ build }) => {
        const started = performance.now();
        const result = await build({ base, day, environment: environmentOf(random) });
        return { ...result, seconds: (performance.now() - started) / 1000 };
      }),
    );
    if (!atWarm || !atCold) throw new Error('There are two builds.');
    const faults = [];
    const isErroneous = atCold.status !== 0;
    if (isErroneous && runCommand('check', ['--content', contentDir]).status === 0)
      faults.push(`The cold build failed, though the content has no errors:\n${atCold.report}`);
    if (atWarm.status !== atCold.status || atWarm.report !== atCold.report)
      faults.push(`The reports differ.\n    warm:\n${atWarm.report}\n    cold:\n${atCold.report}`);
    if (!isErroneous) faults.push(...differences(warm.out, cold.out));
    else if (!isDeepStrictEqual(digests(warm.out), last))
      faults.push('The warm build failed, but has changed the last site.');
    return { isErroneous, faults, seconds: { warm: atWarm.seconds, cold: atCold.seconds } };
  };

  let step: Step = {
    what: '',
    content: readContent(contentDir),
    base: '/',
    day: firstDay,
    keepsTimes: false,
  };
  let before = step;
  let isErroneous = false;
  const kinds = dealtKinds(createRandom(run.seed));
  for (let number = 0; number <= run.count; number += 1) {
    const random = createRandom(run.seed * 1_000_003 + number);
    if (number > 0) {
      const next = isErroneous ? revert(step, before) : nextStep(step, before, kinds, random);
      [before, step] = [step, next];
      writeContent(contentDir, before.content, step.content, step);
    }
    // The build before the first that counts fills the caches.
    if (number < run.from - 1) {
      isErroneous = runCommand('check', ['--content', contentDir]).status !== 0;
      continue;
    }
    const damage = number > 0 && random.chance(0.15) ? damageKept(warm.folder, random) : undefined;
    const tried = await tryBuilds(step, random);
    ({ isErroneous } = tried);
    const what = [number === 0 ? 'builds for the first time' : step.what, damage ?? []]
      .flat()
      .join('; ');
    if (tried.faults.length === 0) {
      yield { number, what, ...tried };
      continue;
    }
    const keptIn = join(run.folder, `edit-${number}`);
    keepTrees(keptIn, { content: contentDir, warm: warm.out, cold: cold.out });
    yield { number, what, ...tried, keptIn };
    // What comes next is judged by itself.
    warm.forget();
  }
}

/** Deals kinds of edits in random order, each once before any comes again. */
function* dealtKinds(random: Random): Generator<keyof typeof editKinds> {
  for (;;) {
    const left = Object.keys(editKinds);
    while (left.length > 0) yield* left.splice(random.integer(0, left.length - 1), 1);
  }
}

/** Mostly one edit; at times several at once, another base path, or what was there before. */
function nextStep(step: Step, before: Step, kinds: Iterator<string>, random: Random): Step {
  if (before.what !== '' && random.chance(0.08)) return revert(step, before);
  if (random.chance(0.04)) return { ...step, what: 'changes nothing' };
  const count = random.chance(0.1) ? 3 : 1;
  const done: string[] = [];
  let { content } = step;
  while (done.length < count) {
    const name = kinds.next().value;
    const edit = editKinds[name]?.(content, random);
    const edited = edit && afterEdit(content, edit);
    if (!edited || isDeepStrictEqual(edited, content)) continue;
    content = edited;
    done.push(`${name} ${edit.what}`);
  }
  const base = random.chance(0.1) ? random.pick(['/', '/some/repo/']) : step.base;
  // Warnings of old values and of dates to come differ with it, and so does the page that shows them.
  const day = random.chance(0.1) ? random.pick([firstDay, '2021-02-03', '2030-01-01']) : step.day;
  const keepsTimes = random.chance(0.3);
  if (base !== step.base) done.push(`moves the site to ${base}`);
  if (day !== step.day) done.push(`builds on ${day}`);
  return { what: done.join('; '), content, base, day, keepsTimes };
}

/** The day of the first build. */
const firstDay = '2025-06-01';

function revert({ what }: Step, before: Step): Step {
  return { ...before, what: `takes back: ${what}`, keepsTimes: false };
}

/** Damages what builds have kept, or the last site itself. */
function damageKept(folder: string, random: Random): string | undefined {
  const kept = '.astro/!(collections|runs|templates)/**';
  return damageFile(folder, random.chance(0.7) ? kept : 'dist/**', random);
}

/** Settings of a machine that must not show in a site. */
function environmentOf(random: Random): BuildVariant['environment'] {
  return {
    TZ: random.pick(['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati']),
    LANG: random.pick(['C', 'en_US.UTF-8', 'de_DE.UTF-8', 'tr_TR.UTF-8']),
  };
}

function keepTrees(target: string, trees: Readonly<Record<string, string>>): void {
  mkdirSync(target, { recursive: true });
  for (const [name, tree] of Object.entries(trees)) {
    if (existsSync(tree)) cpSync(tree, join(target, name), { recursive: true });
  }
}
