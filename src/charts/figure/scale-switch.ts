import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Labels } from '../../model/labels/labels.ts';
import { drawingSizes } from '../marks/drawing-size.ts';
import { drawingsAt } from './drawings.ts';
import type { ScaleChoice } from './scale-choices.ts';

/** Radio buttons for the scales, and the drawings of each. The style sheet alone switches them (chart-scales.css). */
export function scaleSwitch(
  choices: readonly ScaleChoice[],
  { id, title, labels }: { id: string; title: string; labels: Labels },
): ElementContent[] {
  return [
    h('fieldset', { class: 'scales' }, [
      h('legend', { class: 'sr' }, labels.scale),
      ...choices.map((choice, index) =>
        h('label', [
          h('input', {
            type: 'radio',
            name: `${id}-scale`,
            value: choice.id,
            checked: index === 0,
          }),
          ' ',
          choice.label,
        ]),
      ),
    ]),
    ...choices.map((choice) => drawingsOf(choice, { id, title })),
  ];
}

function drawingsOf(
  { id: scale, prepared, notes, ownValues }: ScaleChoice,
  { id, title }: { id: string; title: string },
): Element {
  const { draw } = prepared;
  const about = { ...prepared, id: `${id}-${scale}`, title };
  const said = notes.join(' ');
  const data = ownValues && {
    'data-unit': ownValues.unit,
    'data-values': JSON.stringify(ownValues.values),
  };
  return h('div', { class: `scale ${scale}`, ...data }, [
    ...(said ? [h('p', { class: 'sub' }, said)] : []),
    ...(draw ? drawingsAt(drawingSizes, draw, about) : []),
  ]);
}
