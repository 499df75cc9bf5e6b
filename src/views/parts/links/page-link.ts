import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { KindId } from '../../../model/ids/kind-id.ts';
import type { SitePath } from '../../../model/addresses/path.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';

/** A page as a link shows it. `kind` is the id of an entity's kind. */
export interface PageLink {
  title: string;
  path: SitePath;
  kind?: KindId;
  lang?: string;
}

/** A page in a list that says what it is about. */
export interface DescribedLink extends PageLink {
  description?: string;
}

/** A page with its date, in a list of pages of all kinds. */
export interface DatedLink extends DescribedLink {
  /** When an article appeared, or a free page was last changed. */
  date?: PartialDate;
}

/** An entity as a list shows it. */
export interface EntityLink extends PageLink {
  id: EntityId;
  kind: KindId;
}

/** Someone or something by name, with its page if it has one. */
export interface NamedLink {
  name: string;
  link?: EntityLink;
}

/** An entity with what tells it apart from others. */
export interface DescribedEntityLink extends EntityLink, DescribedLink {
  kind: KindId;
  /** First alias written in another script than the title: 腾讯 for Tencent. */
  otherScript?: { text: string; lang: string };
}
