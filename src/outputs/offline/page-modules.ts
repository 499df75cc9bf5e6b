import type { KeptFiles } from '../kept/kept-files.ts';
import { bytesOf, type SiteFile } from '../site-folder/site-files.ts';

const moduleAddress = /<script type="module" src="([^"]+)"/g;

/** The pages, by digest, that load the same modules. */
type KnownPages = [modules: string[], pages: string[]][];

const knownPages = 'modules of pages';

/** Addresses of the modules that pages load. Only pages that no earlier build knew are read. */
export function modulesOf(pages: readonly SiteFile[], kept: KeptFiles): string[] {
  const known = new Map(
    readKnown(kept).flatMap(([modules, digests]) => digests.map((digest) => [digest, modules])),
  );
  const loaded = pages.map((page) => {
    const { digest } = page;
    return { digest, modules: known.get(digest) ?? modulesIn(page) };
  });
  const next: KnownPages = [
    ...Map.groupBy(loaded, ({ modules }) => JSON.stringify(modules)).values(),
  ].map((group) => [group[0]?.modules ?? [], group.map(({ digest }) => digest)]);
  kept.keep(knownPages, Buffer.from(JSON.stringify(next)));
  return [...new Set(next.flatMap(([modules]) => modules))];
}

function readKnown(kept: KeptFiles): KnownPages {
  const bytes = kept.find(knownPages);
  return bytes ? JSON.parse(bytes.toString()) : [];
}

/** One character per byte: addresses are compared in this form. */
function modulesIn(page: SiteFile): string[] {
  const html = bytesOf(page).toString('latin1');
  return [...html.matchAll(moduleAddress)].map(([, address = '']) => address);
}
