import { tokenizer, TokenType, type CSSToken } from '@csstools/css-tokenizer';

/** The first part of a style that may load a file, as the author wrote it: `@import`, `url()`; `undefined` if there is none. */
export function findLoading(css: string): string | undefined {
  const { nextToken } = tokenizer({ css });
  let isAddress = false;
  for (let token = nextToken(); token[0] !== TokenType.EOF; token = nextToken()) {
    if (isAddress && token[0] === TokenType.Whitespace) continue;
    const found = isAddress ? nameAddress(token) : nameLoading(token);
    if (found) return found;
    isAddress = token[0] === TokenType.Function && token[4].value.toLowerCase() === 'url';
  }
  return undefined;
}

/** Checks the token after `url(`, where a quoted address is. */
function nameAddress(token: CSSToken): string | undefined {
  return token[0] === TokenType.String && isWithin(token[4].value) ? undefined : 'url()';
}

function nameLoading(token: CSSToken): string | undefined {
  switch (token[0]) {
    case TokenType.AtKeyword:
      return atRules.has(token[4].value.toLowerCase()) ? undefined : `@${token[4].value}`;
    case TokenType.URL:
      return isWithin(token[4].value) ? undefined : 'url()';
    case TokenType.BadURL:
      return 'url()';
    case TokenType.Function:
      return functions.has(token[4].value.toLowerCase()) ? undefined : `${token[4].value}()`;
    default:
      return undefined;
  }
}

/** Whether an address stays inside the file: a fragment, or a `data:` URL with a picture or font. */
export function isWithin(address: string): boolean {
  return /^[\t\n\f\r ]*(#|data:(image\/(png|jpe?g|gif|webp|avif)|font\/[\w-]+|application\/(x-)?font-[\w-]+)?[;,])/i.test(
    address,
  );
}

const atRules: ReadonlySet<string> = new Set(
  `-moz-keyframes -webkit-keyframes charset container counter-style font-face font-feature-values keyframes layer
  media page property starting-style supports`.split(/\s+/),
);

/** Functions of values, media queries and selectors. Only `url` takes an address. */
const functions: ReadonlySet<string> = new Set(
  `abs acos alpha asin atan atan2 blur brightness calc circle clamp color color-mix conic-gradient contrast cos
  counter counters cubic-bezier device-cmyk dir drop-shadow ellipse env exp fit-content format grayscale has
  hsl hsla hue-rotate hwb hypot icc-color inset invert is lab lang lch light-dark linear linear-gradient local log matrix
  matrix3d max min minmax mod not nth-child nth-last-child nth-last-of-type nth-of-type oklab oklch opacity path
  perspective polygon pow radial-gradient rect rem repeat repeating-conic-gradient repeating-linear-gradient
  repeating-radial-gradient rgb rgba rotate rotate3d rotatex rotatey rotatez round saturate scale scale3d scalex scaley
  scalez selector sepia shape sign sin skew skewx skewy sqrt steps symbols tan tech translate translate3d
  translatex translatey translatez url var where xywh`.split(/\s+/),
);
