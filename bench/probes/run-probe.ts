import { readCost } from '../../src/publish/process/process-cost.ts';
import { probes, type ProbeName } from './probes.ts';

/*
 * Runs one probe in a process of its own, so that none profits from the code and memory of another, and prints what its
 * work took in processor seconds, of the main thread and of other programs. Arguments are its name and the three folders.
 */
const [name = '', contentDir = '', siteDir = '', scratchDir = ''] = process.argv.slice(2);
const work = probes[name as ProbeName].prepare({ contentDir, siteDir, scratchDir });
const before = readCost();
await work();
const after = readCost();
process.stdout.write(
  String(
    after.mainThreadSeconds -
      before.mainThreadSeconds +
      (after.otherProgramsSeconds - before.otherProgramsSeconds),
  ),
);
