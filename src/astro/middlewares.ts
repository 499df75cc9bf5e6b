import type { IncomingMessage, ServerResponse } from 'node:http';

/** A server that asks one handler after the other: Astro's development server, or that of the npm package. */
export interface ServerWithMiddlewares {
  middlewares: {
    use(
      handle: (
        request: IncomingMessage,
        response: ServerResponse,
        next: (cause?: unknown) => void,
      ) => void,
    ): unknown;
  };
}
