import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { readProcessTree } from '../../bench/process-tree.ts';
import { restoreOutput } from '../../src/publish/output/output-folder.ts';
import { runsFolder } from '../../src/publish/output/run-folder.ts';
import { copyFixture, digests, runCommand, startCommand } from '../cli/run-command.ts';

/** What was found after a kill. */
export interface KilledBuild {
  /** When it was killed: `after 1203 ms`. */
  moment: string;
  /** The whole site that stood afterwards: the last one, the new one, or one that the next command restored. */
  stood: 'old' | 'new' | 'restored';
  /** What must not be. */
  faults: string[];
}

/** Of this many kills, one aims at the moments in which the new site replaces the last one: a few of thousands. */
const aimedOfAll = 3;

/** Milliseconds in which the programs that a killed build has started must end. */
const graceTime = 10_000;

/**
 * Builds a small site in two versions by turns, into one folder. Kills each build at a random moment, then builds again.
 * @param random Gives numbers from 0 to 1.
 */
export async function* killedBuilds(
  folder: string,
  count: number,
  random: () => number,
): AsyncGenerator<KilledBuild> {
  const content = copyFixture('wind', folder);
  const out = join(folder, 'dist');
  const args = ['--content', content, '--out', out];
  const page = join(content, 'pages/version.md');
  let duration = 0;
  const build = (): string => {
    const started = performance.now();
    const { status, stderr } = runCommand('build', args);
    duration = performance.now() - started;
    return status === 0 ? '' : `The next build failed: ${stderr.trim()}`;
  };
  const write = (version: number): void =>
    writeFileSync(page, `---\ntitle: Version\n---\nThis is version ${version % 2}.\n`);

  const versions: Record<string, string>[] = [];
  for (const version of [0, 1]) {
    write(version);
    const fault = build();
    if (fault) throw new Error(fault);
    versions.push(digests(out));
  }
  const runsBefore = listed(runsFolder);

  for (let index = 0; index < count; index += 1) {
    const [before, after] = [versions[(index + 1) % 2], versions[index % 2]];
    write(index);
    const isAimed = index % aimedOfAll === aimedOfAll - 1;
    const delay = Math.round(random() * (isAimed ? 12 : duration));
    const killed = startCommand('build', args);
    const ended = once(killed, 'exit');
    if (isAimed)
      await untilReplacing(join(folder, '.dist.building'), () => killed.exitCode !== null);
    await setTimeout(delay);
    const started = readProcessTree(killed.pid ?? 0);
    killed.kill('SIGKILL');
    await ended;

    const faults = await leftRunning(started.map(({ id }) => id));
    const isMissing = !existsSync(out);
    restoreOutput(out);
    const standing = existsSync(out) ? digests(out) : {};
    const isOld = isDeepStrictEqual(standing, before);
    const isNew = isDeepStrictEqual(standing, after);
    if (!isOld && !isNew) faults.push('Neither the last site nor the new one stands whole.');

    const fault = build();
    if (fault) faults.push(fault);
    else if (!isDeepStrictEqual(digests(out), after)) {
      faults.push('The next build did not write the new site.');
    }
    faults.push(
      ...listed(folder)
        .filter((name) => name !== 'content' && name !== 'dist')
        .map((name) => `${name} is left beside the site.`),
      ...listed(runsFolder)
        .filter((name) => !runsBefore.includes(name))
        .map((name) => `.astro/runs/${name} is left.`),
    );
    yield {
      moment: `${delay} ms after ${isAimed ? 'the new site was there' : 'its start'}`,
      stood: isMissing ? 'restored' : isNew ? 'new' : 'old',
      faults,
    };
  }
}

/** Waits until a build starts to replace the last site, or ends. */
async function untilReplacing(lock: string, hasEnded: () => boolean): Promise<void> {
  while (!existsSync(join(lock, 'site')) && !existsSync(join(lock, 'previous')) && !hasEnded()) {
    await setImmediate();
  }
}

/** The programs among these that do not end within the grace time. */
async function leftRunning(ids: readonly number[]): Promise<string[]> {
  const end = performance.now() + graceTime;
  let running = ids.filter(isRunning);
  while (running.length > 0 && performance.now() < end) {
    await setTimeout(50);
    running = running.filter(isRunning);
  }
  return running.map((id) => `The build has left a program running: ${commandOf(id)}`);
}

function isRunning(id: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function commandOf(id: number): string {
  return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
}

function listed(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
