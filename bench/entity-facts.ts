import type { Random } from './random.ts';
import { day, type World, type WorldEntity, type WorldKind } from './world.ts';

/** Front matter of an entity: the fields of its kind with sources, and relations to others. */
export function frontMatterOf(
  entity: WorldEntity,
  world: World,
  random: Random,
): Record<string, unknown> {
  const source = (): string => random.pick(world.sources).key;
  const date = (): unknown => ({ value: day(random.integer(0, 1500)), source: source() });
  const others = (kind: WorldKind, count: number): string[] => {
    const found = world.entities.filter((each) => each.kind === kind && each !== entity);
    if (found.length === 0) return [];
    return [...new Set(Array.from({ length: count }, () => random.pick(found).id))];
  };
  const common = {
    title: entity.name,
    kind: entity.kind,
    aliases: entity.aliases,
    description: `${entity.name}: what is known, from whom, and since when.`,
    tags: [`topic-${random.integer(1, 20)}`],
  };
  switch (entity.kind) {
    case 'company':
      return {
        ...common,
        website: `https://example.org/${entity.id}`,
        founded: date(),
        headquarters: { value: random.pick(['Porto', 'Lyon', 'Kraków']), source: source() },
        employees: [
          { value: random.integer(50, 90_000), asOf: '2022-12-31', source: source() },
          { value: random.integer(50, 90_000), asOf: '2021-12-31', source: source() },
        ],
        owns: others('product', 1).map((to) => ({ to, since: '2019-04', source: source() })),
        founders: [
          ...others('person', 1).map((to) => ({ to, source: source() })),
          { name: 'Someone Without A Page', source: source() },
        ],
        competitors: others('company', 2).map((id) => `[[${id}]]`),
      };
    case 'person':
      return {
        ...common,
        born: { value: String(random.integer(1950, 1995)), source: source() },
        employer: others('company', 1).map((to) => ({ to, role: 'director', source: source() })),
      };
    case 'agency':
      return {
        ...common,
        founded: date(),
        regulates: others('company', 3),
        enforces: others('law', 1),
      };
    case 'law':
      return { ...common, passed: date(), effective: date(), affects: others('company', 2) };
    case 'product':
      return { ...common, launched: date(), developer: others('company', 1) };
    case 'event':
      return {
        ...common,
        date: date(),
        involves: others('company', 2),
        authority: others('agency', 1),
        under: others('law', 1),
      };
  }
}
