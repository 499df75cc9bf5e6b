import assert from 'node:assert/strict';

/** Seconds that input made to take long may take: several times what it does, a fraction of what a slow way takes. */
const most = 8;

/** Does work, and fails if it takes long. Only seconds of the processor count: those of a clock depend on what else it does. */
export async function inTime<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const started = process.cpuUsage();
  const result = await work();
  const seconds = secondsSince(started);
  assert.ok(seconds < most, `${seconds} seconds of the processor`);
  return result;
}

/** Seconds of the processor that synchronous work takes. */
export function secondsOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return secondsSince(started);
}

function secondsSince(started: NodeJS.CpuUsage): number {
  return process.cpuUsage(started).user / 1e6;
}
