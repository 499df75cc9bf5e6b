import type { BuildProfile, ProfiledPart } from './profile.ts';

/** A profile for people: a line for each step and part, then what was made and kept. */
export function formatProfile(profile: BuildProfile): string {
  const rows = [heads, ...rowsOf(profile, 0)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const work = Object.entries(profile.work).map(
    ([kind, { made, kept }]) =>
      `${kind}: ${made.length.toLocaleString('en')} made, ${kept.toLocaleString('en')} kept`,
  );
  return `${[...lines, ...work].join('\n')}\n`;
}

const heads = ['', 'seconds', 'processor', 'main thread', 'other programs', 'peak memory', 'runs'];

function rowsOf(part: ProfiledPart, depth: number): string[][] {
  const row = [
    `${'  '.repeat(depth)}${part.name}`,
    part.seconds.toFixed(2),
    part.processorSeconds.toFixed(2),
    part.mainThreadSeconds.toFixed(2),
    part.otherProgramsSeconds.toFixed(2),
    `${(part.peakBytes / 1e6).toFixed(0)} MB`,
    part.runs.toLocaleString('en'),
  ];
  return [row, ...part.parts.flatMap((each) => rowsOf(each, depth + 1))];
}
