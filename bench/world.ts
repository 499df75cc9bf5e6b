import type { Random } from './random.ts';

/** The entities that the articles of a corpus mention. */
export interface World {
  entities: WorldEntity[];
  sources: WorldSource[];
  articles: WorldArticle[];
}

export type WorldKind = 'company' | 'person' | 'agency' | 'law' | 'product' | 'event';

/** An entity of the corpus. */
export interface WorldEntity {
  id: string;
  kind: WorldKind;
  name: string;
  /** Chinese names and, for companies, their first word. */
  aliases: string[];
}

/** A source that articles cite. */
export interface WorldSource {
  key: string;
  title: string;
  container: string;
  year: number;
}

/** An article, before its text is generated. */
export interface WorldArticle {
  id: string;
  title: string;
  /** `2021-07-26` */
  date: string;
}

/** Every other entity is a company; the ones between are of these kinds in turn. */
const otherKinds: readonly WorldKind[] = ['person', 'product', 'agency', 'person', 'event', 'law'];

/** Creates the entities. Every name has its own two syllables, so that no two entities share one. */
export function createWorld(counts: { articles: number; entities: number }, random: Random): World {
  return {
    entities: Array.from({ length: counts.entities }, (_, index) => createEntity(index, random)),
    sources: Array.from({ length: Math.max(50, Math.ceil(counts.articles / 5)) }, (_, index) => ({
      key: `${random.pick(papers).toLowerCase()}-${index + 1}`,
      title: `Report ${index + 1} on ${random.pick(subjects)}`,
      container: `The ${random.pick(papers)}`,
      year: random.integer(2016, 2023),
    })),
    articles: Array.from({ length: counts.articles }, (_, index) => ({
      id: `article-${index + 1}`,
      title: `What ${random.pick(subjects)} meant for ${random.pick(subjects)}, part ${index + 1}`,
      date: day(index),
    })),
  };
}

/** The day with this index, within five years. */
export function day(index: number): string {
  const days = index % (5 * 365);
  return new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10);
}

function createEntity(index: number, random: Random): WorldEntity {
  const kind = index % 2 === 0 ? 'company' : kindBetween(index);
  const stem = stemOf(index);
  const chinese = chineseName(index);
  const id = `${kind}-${index + 1}`;
  switch (kind) {
    case 'company': {
      const name = `${stem} ${random.pick(companyForms)}`;
      return { id, kind, name, aliases: [stem, `${chinese}集团`] };
    }
    case 'person':
      return { id, kind, name: `${random.pick(givenNames)} ${stem}`, aliases: [chinese] };
    case 'agency': {
      const initials = `${stem.slice(0, 2).toUpperCase()}MA-${index + 1}`;
      const name = `${stem} Markets Authority`;
      return { id, kind, name, aliases: [initials, `${chinese}总局`] };
    }
    case 'law':
      return { id, kind, name: `${stem} Data Act`, aliases: [`${chinese}法`] };
    case 'product':
      return { id, kind, name: `${stem}Pay`, aliases: [`${chinese}支付`] };
    case 'event':
      return { id, kind, name: `${stem} Inquiry`, aliases: [`${chinese}事件`] };
  }
}

function kindBetween(index: number): WorldKind {
  return otherKinds[((index - 1) / 2) % otherKinds.length] ?? 'person';
}

function stemOf(index: number): string {
  const [first, rest] = [index % firsts.length, Math.floor(index / firsts.length)];
  const [last, more] = [rest % lasts.length, Math.floor(rest / lasts.length)];
  return `${firsts[first]}${lasts[last]}${more === 0 ? '' : lasts[more % lasts.length]}`;
}

function chineseName(index: number): string {
  const at = (place: number): string =>
    signs[Math.floor(index / signs.length ** place) % signs.length] ?? '';
  return `${at(0)}${at(1)}${at(2)}`;
}

const firsts =
  'Vel Tor Kam Bri Zan Ost Qui Mar Lun Fen Dax Hel Ivo Jor Nym Pal Rhu Syl Wex Yar'.split(' ');
const lasts = 'ora ida unto avia exis omar inel ulia anto eris obar ystra'.split(' ');
const signs = [...'云海星山风光金华天明新远大同安东方瑞恒信'];
const companyForms = ['Systems', 'Holdings', 'Networks', 'Logistics', 'Semiconductors', 'Media'];
const givenNames = ['Ada', 'Boris', 'Chen', 'Dina', 'Emil', 'Fang', 'Greta', 'Hugo', 'Ines', 'Jun'];
const papers = ['Courier', 'Ledger', 'Herald', 'Monitor', 'Gazette', 'Observer', 'Tribune'];
const subjects = [
  'the new merger rules',
  'a frozen listing',
  'cheap credit',
  'the review of data exports',
  'a price war',
  'the chip shortage',
  'a change of chairmen',
];
