import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request, or leaves it to the next handler. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (cause?: unknown) => void,
) => void;

/** A server that asks one handler after the other: Astro's development server, or the npm package's. */
export interface ServerWithMiddlewares {
  middlewares: {
    use(handle: RequestHandler): unknown;
  };
}
