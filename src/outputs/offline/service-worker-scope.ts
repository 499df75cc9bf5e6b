import type { OfflineBundle } from '../../model/offline/offline-bundle.ts';

/** Settings that the build passes to the worker. */
export interface WorkerSettings {
  /** `/` or `/repo/`. */
  base: string;
  /** Prefix of the cache names of the site. */
  cachePrefix: string;
  offered: OfflineBundle;
}

/** A message from a page to the worker. */
export type WorkerRequest = 'update';

/**
 * A message from the worker to its pages, on the channel named after the cache prefix; `done` and `total` are bytes.
 */
export type WorkerReport =
  | { state: 'saving'; done: number; total: number }
  | { state: 'saved' }
  | { state: 'failed' };

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** The page that a navigation opens. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

interface WorkerEvents {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  message: ExtendableEvent & { readonly data: WorkerRequest };
  fetch: FetchEvent;
}

export interface WindowClient {
  readonly id: string;
  readonly url: string;
  navigate(url: string): Promise<unknown>;
}

/**
 * The part of a service worker's global scope that is used here. TypeScript's own types for it conflict with those of
 * the window.
 */
export interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window' }): Promise<WindowClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
}
