import type { OfflineBundle } from '../../model/offline-bundle.ts';

/** What the build tells the worker. */
export interface WorkerSettings {
  /** `/` or `/repo/`. */
  base: string;
  /** What the names of the site's caches start with. */
  cachePrefix: string;
  offered: OfflineBundle;
}

/** What a page asks of a worker. */
export type WorkerRequest = 'update';

/** What a worker tells the pages, on the channel named for the site's caches. */
export type WorkerReport =
  { state: 'saving'; done: number; total: number } | { state: 'saved' } | { state: 'failed' };

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

/** As much of a service worker's global object as is used: TypeScript's own types of it and of the window exclude each other. */
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
