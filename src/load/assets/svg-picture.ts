import { placeIn } from '../../model/problems/place-in.ts';
import { scanSvg, type SvgFault } from './svg-scan.ts';

/** The result of reading an `.svg` file. */
export interface SvgPicture {
  /** In pixels; absent if the picture does not give a size. */
  width?: number;
  height?: number;
  /** The first fault that keeps it from being published. */
  fault?: SvgFault;
  /** What to publish instead of a file with labels in HTML. Any other picture is published unchanged. */
  withoutHtml?: WithoutHtml;
}

/** A picture without its labels in HTML, and where the first of them was. */
export interface WithoutHtml {
  text: string;
  labels: number;
  line: number;
  column: number;
}

/** Reads an SVG and checks that it only draws. Leaves out labels in HTML that have a stand-in. */
export function readSvg(text: string): SvgPicture {
  const { cuts, ...picture } = scanSvg(text);
  const [first] = cuts;
  if (picture.fault || !first) return picture;
  const kept = cuts.map(({ from }, index) => text.slice(cuts[index - 1]?.to ?? 0, from));
  const shown = [...kept, text.slice(cuts.at(-1)?.to)].join('');
  // Only a text that has passed unchanged may be published.
  const { fault } = scanSvg(shown);
  if (fault) return { fault };
  return {
    ...picture,
    withoutHtml: { text: shown, labels: cuts.length, ...placeIn(text, first.from) },
  };
}
