import type { TargetKey } from '../link/target.ts';
import type { TextReach } from '../markdown/kept/render-changed.ts';
import { digestOfPlain } from '../model/digest.ts';
import type { SiteAddress } from '../model/addresses/site-address.ts';
import type { Problem } from '../model/problems/problem.ts';
import type { VariantsByFile } from '../model/records/picture-variant.ts';
import type { Records } from '../model/records/records.ts';

/** The facts that decide the pages of a site: what they show of each other, and what each has for itself. */
export interface SiteFacts {
  /**
   * A digest of all that a page may show besides its own text: the records, what texts tell others, problems, pictures,
   * the address.
   */
  shared: string;
  /** A digest of the versions of files that are published as they are: builds copy each of them anyway. */
  copies: string;
  /** Digests of what only the page of a text and its Markdown alternate show, by page. */
  own: ReadonlyMap<TargetKey, string>;
}

/** The facts of a site whose texts are rendered. */
export function siteFacts(
  { records, texts }: TextReach,
  {
    problems,
    variants,
    address,
    versions = new Map(),
  }: {
    problems: readonly Problem[];
    variants: VariantsByFile;
    address: SiteAddress;
    versions?: Records['versions'];
  },
): SiteFacts {
  const told = [...texts].map(([key, digests]) => [key, digests.told]);
  const pictures = [...variants].map(([file, made]) => [
    file,
    made.map(({ mediaType, width, path, madeFrom }) => [mediaType, width, path, madeFrom]),
  ]);
  return {
    shared: digestOfPlain([records, told, problems, pictures, address]),
    copies: digestOfPlain([...versions]),
    own: new Map([...texts].map(([key, digests]) => [key, digests.own])),
  };
}

/** The facts of a site with a digest of its problems with links, which are known once pages have addresses. */
export interface PageFacts extends SiteFacts {
  links: string;
}

/** The pages whose own texts differ between sites that otherwise show the same; `undefined` if others may differ too. */
export function changedPages(
  before: PageFacts | undefined,
  after: PageFacts | undefined,
): Set<TargetKey> | undefined {
  if (!before || !after) return undefined;
  if (before.shared !== after.shared || before.links !== after.links) return undefined;
  return new Set([...after.own.keys()].filter((key) => after.own.get(key) !== before.own.get(key)));
}
