import { h } from 'hastscript';
import { drawingHtml } from '../marks/drawing-html.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { fill } from '../../model/labels/labels.ts';
import type { SiteInput } from '../data/chart-input.ts';
import { drawingSizes } from '../marks/drawing-size.ts';
import { drawSurroundings } from '../types/network/surroundings.ts';
import { inDirection } from './in-direction.ts';
import { figure } from './figure.ts';
import { withoutStyles } from './without-styles.ts';

/** The surroundings of an entity, as a figure of one drawing for its page, which lists the relations. */
export function surroundingsFigure(id: EntityId, input: SiteInput): string | undefined {
  const size = drawingSizes.find(({ name }) => name === 'm');
  const drawing = size && drawSurroundings(id, input, size);
  if (!drawing) return undefined;
  const { labels, chart } = input;
  const name = input.entities.get(id)?.title ?? id;
  const about = {
    id: 'chart-surroundings',
    title: chart.title,
    description: fill(labels.chartNetworkOf, { type: labels.networkChart, name }),
    hasLinks: true,
  };
  return drawingHtml(
    withoutStyles(
      h('figure', { class: 'fig around', id: about.id }, [
        figure.drawing(inDirection(drawing, input.language), ['m', 'l'], about),
      ]),
    ),
  );
}
