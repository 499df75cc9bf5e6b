import type { ServerResponse } from 'node:http';
import type { RequestHandler } from '../../astro/live/middlewares.ts';
import type { LiveState } from '../../client/live/live-state.ts';
import { liveEvents } from './live-script.ts';

/** Keeps open pages informed of the states of the content. */
export interface LiveStream {
  /** Answers pages that ask to be told: with the current state at once, and from then on with each new one. */
  answer(current: () => LiveState): RequestHandler;
  tell(state: LiveState): void;
}

/** A stream of states, as server-sent events. */
export function createLiveStream(): LiveStream {
  const listeners = new Set<ServerResponse>();
  return {
    answer: (current) => (request, response, next) => {
      if (request.url !== `/${liveEvents}`) return next();
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(eventOf(current()));
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    },
    tell(state) {
      for (const each of listeners) each.write(eventOf(state));
    },
  };
}

function eventOf(state: LiveState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}
