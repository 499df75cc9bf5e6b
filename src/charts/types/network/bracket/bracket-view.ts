import type { EntityId } from '../../../../model/ids/entity-id.ts';
import type { SourceKey } from '../../../../model/ids/source-key.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import { colonIn, semicolonIn } from '../../../../model/text/language.ts';
import { subjectOf, type Subject } from '../../../data/subject.ts';
import { isShown } from '../ties/edges-among.ts';
import type { NameRelations } from '../ties/tie-words.ts';
import { neighboursOf, type Neighbour } from '../ties/neighbours.ts';

/** What a network around one entity shows. */
export interface BracketView {
  form: 'bracket';
  id: EntityId;
  subject: Subject;
  neighbours: Neighbour[];
  /** The neighbours drawn, highlighted ones first on each side. */
  drawn: DrawnNeighbour[];
  sources: SourceKey[];
  /** That of its words. */
  language: string;
}

/** A neighbour that is drawn. */
export interface DrawnNeighbour extends Omit<Neighbour, 'words'> {
  isMain: boolean;
  /** Its relations: `Owned by (31.2%); Warned by`. */
  words: string;
  /** Its name and relations, for a screen reader. */
  reading: string;
  /** Its relations to other neighbours, for a drawing that shows them. */
  among?: NameRelations[];
}

/** Neighbours on each side at most. */
const mostAtSide = 12;

/** The view of the neighbours of an entity. */
export function buildBracketView(id: EntityId, input: SiteInput): BracketView {
  const highlight = new Set(input.chart.highlight);
  const neighbours = neighboursOf(id, input);
  const { language } = input;
  const marked = neighbours.map((each) => {
    const words = each.words.join(semicolonIn(language));
    return {
      ...each,
      isMain: each.id !== undefined && highlight.has(each.id),
      words,
      reading: `${each.title}${colonIn(language)}${words}`,
    };
  });
  const ends = (input.relations.get(id) ?? []).filter((end) => isShown(id, end, input));
  return {
    form: 'bracket',
    id,
    subject: subjectOf(id, input),
    neighbours,
    drawn: [true, false].flatMap((isOver) =>
      marked
        .filter((each) => each.isOver === isOver)
        .sort((a, b) => Number(b.isMain) - Number(a.isMain))
        .slice(0, mostAtSide),
    ),
    sources: [...new Set(ends.flatMap(({ relation }) => relation.sources))],
    language,
  };
}
