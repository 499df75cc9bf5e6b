import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from '../../astro/live/middlewares.ts';

/**
 * Asks one handler after the other until one answers. What a handler throws, or passes on, fails this request alone.
 * @param report Gives the text of what failed.
 */
export function askInOrder(
  handles: readonly RequestHandler[],
  request: IncomingMessage,
  response: ServerResponse,
  report: (cause: unknown) => string,
): void {
  const fail = (cause: unknown): void => {
    const text = report(cause);
    if (response.headersSent) return void response.destroy();
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
  };
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
