import type { ResourceLimits } from 'node:worker_threads';

/**
 * For threads that hold little and make much that is soon garbage, as long as a build takes: what V8 sets aside for new
 * objects, 48 MB in each thread, is most of the memory that they take.
 */
export const threadLimits: ResourceLimits = { maxYoungGenerationSizeMb: 8 };
