import { entityId } from '../../src/model/ids/entity-id.ts';
import type { Web } from '../../src/charts/types/network/ties/web.ts';
import { randomFrom } from './random.ts';

const firsts = ['State', 'Northern', 'Ann', 'New', 'Cyber', 'Grand', 'Delta', 'Om'];
const seconds = ['Administration for Market Regulation', 'Holdings', 'Ma', 'Exchange', 'Law', 'X'];

/**
 * A web as content folders have them: a few names with many ties, most with one or two, and some pairs apart. Titles are
 * short and long.
 */
export function madeWeb(count: number, ties: number, seed = 1): Web {
  const random = randomFrom(seed);
  const pick = (most: number): number => Math.floor(random() * most);
  const hubs = Math.max(1, Math.round(count / 9));
  const apart = Math.floor(count / 8);
  const rest = count - apart;
  // Pairs apart, and those of hubs with each other and with the rest. A loop for more would never end.
  const most = Math.floor(apart / 2) + (hubs * (2 * rest - hubs - 1)) / 2;
  if (ties > most)
    throw new Error(`A web of ${count} names has ${most} ties at most, not ${ties}.`);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < apart; at += 2) pairs.add(`${at} ${at + 1}`);
  for (let at = apart; at < count; at += 1) {
    const hub = apart + Math.floor(random() * random() * hubs);
    if (hub < at) pairs.add(`${hub} ${at}`);
  }
  while (pairs.size < ties) {
    const [a, b] = [apart + pick(hubs), apart + pick(rest)].sort((x, y) => x - y);
    if (a !== b) pairs.add(`${a} ${b}`);
  }
  return {
    names: Array.from({ length: count }, (_each, at) => ({
      key: entityId(`name-${at}`),
      title: `${firsts[at % firsts.length] ?? ''} ${seconds[pick(seconds.length)] ?? ''} ${at}`,
      isMain: at === apart,
      reading: '',
    })),
    ties: [...pairs].map((pair, at) => {
      const [over = 0, under = 0] = pair.split(' ').map(Number);
      const label = at % 7 === 0 && { label: '31.2%' };
      const strand = { verb: at % 4, isDown: at % 5 !== 0, isUp: false, ...label };
      return { over, under, strands: [strand], reading: pair };
    }),
    verbs: ['Owns', 'Fined', 'Leads', 'Rivals'].map((label) => ({ label, count: 1 })),
    kinds: [],
    filteredKinds: [],
    periods: [],
  };
}
