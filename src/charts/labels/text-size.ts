/** Size of the text of a chart, in pixels of its drawing, as in chart-figure.css. */
export const textSize = 13;

/** Largest size of text relative to its drawing, in pixels, on the narrowest page. */
export const widestText = 14.6;

/** How much text can grow relative to its drawing on a narrow page. */
export const textGrowth = widestText / textSize;
