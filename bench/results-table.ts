import type { BuildOccasion, BuildRun } from './build-times.ts';
import { editNames } from './edits.ts';
import type { GeneratorName } from './generators/generator.ts';
import { gigabytes, kilobytes, megabytes, table, times } from './table.ts';

/** Builds from nothing as a Markdown table; seconds are medians. */
export function coldTable(runs: readonly BuildRun[]): string {
  const rows = generatorsOf(runs).map((generator) => {
    const own = runsOf(runs, generator, 'cold');
    const [first] = own;
    if (!first) return [generator];
    const peak = Math.max(...own.map(({ peakBytes }) => peakBytes));
    return [
      labelOf(first),
      ...(['seconds', 'processorSeconds'] as const).flatMap((quantity) => {
        return [text(quantity, own), ofHugo(quantity, own, runsOf(runs, 'hugo', 'cold'))];
      }),
      peak === 0 ? '–' : gigabytes(peak),
      first.htmlFiles.toLocaleString('en'),
      first.files.toLocaleString('en'),
      megabytes(first.bytes),
      kilobytes(first.articleGzipBytes),
    ];
  });
  const heads = [
    'from nothing',
    'seconds',
    'of Hugo',
    'processor',
    'of Hugo',
    'peak memory',
    'HTML pages',
    'files',
    'output',
    'an article, gzip',
  ];
  return table([heads, ...rows]);
}

/** Builds after one edit as a Markdown table of seconds or processor seconds; medians. */
export function editTable(runs: readonly BuildRun[], quantity: Quantity): string {
  const rows = generatorsOf(runs).map((generator) => {
    const [first] = runsOf(runs, generator, 'cold');
    return [
      first ? labelOf(first) : generator,
      ...editNames.flatMap((name) => {
        const own = runsOf(runs, generator, name);
        return [text(quantity, own), ofHugo(quantity, own, runsOf(runs, 'hugo', name))];
      }),
    ];
  });
  const heads = editNames.flatMap((name) => [`${name}`, 'of Hugo']);
  const what = quantity === 'seconds' ? 'seconds after an edit of a' : 'processor seconds, of a';
  return table([[what, ...heads], ...rows]);
}

/** What is compared. */
export type Quantity = 'seconds' | 'processorSeconds';

/** The middle of some numbers; `NaN` if there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

/** The runs of a generator on one occasion. */
export function runsOf(
  runs: readonly BuildRun[],
  generator: GeneratorName,
  occasion: BuildOccasion,
): BuildRun[] {
  return runs.filter((run) => run.generator === generator && run.occasion === occasion);
}

/** The generators in the order in which they were run. */
function generatorsOf(runs: readonly BuildRun[]): GeneratorName[] {
  return [...new Set(runs.map(({ generator }) => generator))];
}

/** `Dossier 0.1.0`, or `Dossier 0.1.0, online only`. */
export function labelOf({ generator, version }: Pick<BuildRun, 'generator' | 'version'>): string {
  const what = settings[generator];
  return what === undefined ? version : `${version}, ${what}`;
}

/** What distinguishes builds by the same generator. */
const settings: Partial<Record<GeneratorName, string>> = {
  'dossier-online': 'online only',
  'starlight-short': 'short sidebar',
};

function text(quantity: Quantity, runs: readonly BuildRun[]): string {
  const value = median(runs.map((run) => run[quantity]));
  // Without `/proc`, there are no processor times.
  return value > 0 ? value.toFixed(value < 10 ? 2 : 1) : '–';
}

function ofHugo(quantity: Quantity, own: readonly BuildRun[], hugo: readonly BuildRun[]): string {
  return times(median(own.map((run) => run[quantity])), median(hugo.map((run) => run[quantity])));
}
