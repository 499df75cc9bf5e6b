import assert from 'node:assert/strict';

/**
 * Does work, and fails if it takes long. Only seconds of the processor count: those of a clock depend on what else it does.
 * @param most Seconds: several times what input made to take long does, a fraction of what it takes in a slow way.
 */
export async function inTime<Result>(
  work: () => Result | Promise<Result>,
  most = 5,
): Promise<Result> {
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
