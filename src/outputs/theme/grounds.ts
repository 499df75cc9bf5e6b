/** Background colours, as in tokens.css: that of pages, and those of what lies on them. */
export const grounds = {
  light: ['#f6f0e2', '#ece4d0', '#fbf7ec'],
  dark: ['#16140f', '#211e17', '#1e1b15'],
} as const;

/** The background of pages, for what the browser draws around them. */
export const paper = { light: grounds.light[0], dark: grounds.dark[0] };
