import { assessmentOf } from '../../../model/values/assessment.ts';
import { translateTerm } from '../../../model/labels/labels.ts';
import { colonIn } from '../../../model/text/language.ts';
import { lowerInitial } from '../../../model/text/initials/lower-initial.ts';
import type { Graph } from '../../../connect/graph.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import type { TimelinePoint } from '../../../link/timeline/timeline.ts';
import type { EventPartView, TimelineItemView } from './timeline-item-view.ts';

/** Timeline points in words: an event by its title, a dated field by its entity and label. */
export function buildTimelineItemViews(
  graph: Graph,
  points: readonly TimelinePoint[],
  language: string,
  numbers: SourceNumbers,
  partsIn: (point: TimelinePoint) => EventPartView[] = () => [],
): TimelineItemView[] {
  return points.flatMap((point) => {
    const entity = graph.entities.get(point.entity);
    if (!entity) return [];
    const label = point.label && translateTerm(point.label, language);
    const references = numbers.of(point.sources);
    const parts = partsIn(point);
    return [
      {
        date: point.date,
        ...(point.endDate && { endDate: point.endDate }),
        title: label
          ? `${entity.title}${colonIn(language)}${lowerInitial(label, language)}`
          : entity.title,
        path: entity.path,
        kind: entity.kind,
        ...(!label && entity.description && { description: entity.description }),
        ...assessmentOf(point),
        references,
        ...(parts.length > 0 && { parts }),
      },
    ];
  });
}
