import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from '../../astro/live/middlewares.ts';

/**
 * Asks one handler after the other until one answers. What a handler throws, or passes on, fails this request alone.
 * @param fail Called with it.
 */
export function askInOrder(
  handles: readonly RequestHandler[],
  request: IncomingMessage,
  response: ServerResponse,
  fail: (cause: unknown) => void,
): void {
  const ask = (at: number): void => {
    try {
      handles[at]?.(request, response, (cause) => {
        if (cause === undefined) ask(at + 1);
        else fail(cause);
      });
    } catch (cause) {
      fail(cause);
    }
  };
  ask(0);
}
