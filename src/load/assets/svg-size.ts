/** Width and height of an SVG in pixels, from the attributes of its root: `width` and `height`, else `viewBox`. */
export function svgSize(
  attributes: Readonly<Record<string, { value: string }>>,
): { width: number; height: number } | undefined {
  const box = viewBox.exec(attributes['viewBox']?.value ?? '');
  const width = pixels(attributes['width']?.value) || Number(box?.[1]);
  const height = pixels(attributes['height']?.value) || Number(box?.[2]);
  return width > 0 && height > 0 ? { width, height } : undefined;
}

const viewBox = /^\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*$/;

function pixels(length = ''): number {
  return Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length)?.[1]);
}
