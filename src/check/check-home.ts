import type { Site } from '../link/site/site.ts';
import type { TargetType } from '../link/target.ts';
import { findNamedFigure } from '../link/series/named-figure.ts';
import type { Records } from '../model/records/records.ts';
import {
  warning,
  type Location,
  type Problem,
  type ProblemCode,
} from '../model/problems/problem.ts';
import { isPercent } from '../model/values/difference.ts';
import { negativeStart } from '../model/values/percent-change.ts';
import {
  unknownNames,
  type KnownNames,
  type NameList,
  type NamesOfList,
} from './names/unknown-names.ts';
import { lostName } from './names/lost-name.ts';
import { idsNamed } from './names/named-instead.ts';
import { placeInSettings } from '../model/records/place-in-settings.ts';

/** Checks that everything that `home:` names exists. */
export function checkHome(site: Site): Problem[] {
  const { records, articles, charts, entities, pages, names } = site;
  const { settings, unread, drafts } = records;
  const { home } = settings;
  const namesIn = (known: KnownNames, type: TargetType, code: ProblemCode): NamesOfList => {
    const sort = type === 'article' ? 'page' : type;
    return {
      known,
      noun: type === 'page' ? 'free page' : type,
      code,
      idsNamed: (name) => idsNamed(name, type, names),
      isUnread: (name) => unread?.has(sort, name) ?? false,
      draftOf: (name) => (sort === 'chart' ? undefined : drafts?.find(name, sort)),
    };
  };
  const ofArticles = namesIn(articles, 'article', 'unknown-link');
  const ofCharts = namesIn(charts, 'chart', 'unknown-chart');
  const ofEntities = namesIn(entities, 'entity', 'unknown-entity');
  const ofPages = namesIn(pages, 'page', 'unknown-link');
  const lead = home.lead === undefined ? [] : [home.lead];
  return [
    ...unknownNames(listIn(records, 'home.lead', lead), ofArticles),
    ...unknownNames(listIn(records, 'home.articles', home.articles), ofArticles),
    ...unknownNames(listIn(records, 'home.charts', home.charts), ofCharts),
    ...figureProblems(site),
    ...unknownNames(listIn(records, 'home.entities', home.entities), ofEntities),
    ...unknownNames(listIn(records, 'home.pages', home.pages), ofPages),
  ];
}

/** A list of site.yaml, or its only name. */
function listIn(records: Records, key: string, names: readonly string[] = []): NameList {
  const placeOf = (index: number): Location =>
    placeInSettings(records, key === 'home.lead' ? key : `${key}.${index}`);
  return { key, names, placeOf };
}

/** A dataset or entity that could not be read has been reported, and so are its values. */
function figureProblems(site: Site): Problem[] {
  const { settings, unread } = site.records;
  return (settings.home.figures ?? []).flatMap((figure, index) => {
    if (unread?.has('dataset', figure.data)) return [];
    if (figure.entity && unread?.has('entity', figure.entity)) return [];
    const placeOf = (key: string): Location =>
      placeInSettings(site.records, `home.figures.${index}.${key}`);
    const { found, fault } = findNamedFigure(site, figure);
    if (!fault) {
      const from = found.change?.from;
      if (!from || from.value >= 0 || isPercent(found.column.unit)) return [];
      const { message, fix } = negativeStart(from.date);
      return [warning(placeOf('from'), 'no-such-value', message, fix)];
    }
    const at = placeOf(fault.key);
    const draft =
      fault.code === 'unknown-entity'
        ? site.records.drafts?.find(figure.entity ?? '', 'entity')
        : undefined;
    return [lostName(at, fault.code, { ...fault, draft, subject: `\`${figure.entity}\` is` })];
  });
}
