import type { AstroIntegrationLogger } from 'astro';

/**
 * A hook of an integration whose errors the command reports in its own words. Astro would first print a line of its own
 * about each: "An unhandled error occurred while running the hook".
 */
export function reportedByCommand<Options extends { logger: AstroIntegrationLogger }>(
  hook: (options: Options) => Promise<void>,
): (options: Options) => Promise<void> {
  return async (options) => {
    try {
      await hook(options);
    } catch (cause) {
      options.logger.options.level = 'silent';
      throw cause;
    }
  };
}
