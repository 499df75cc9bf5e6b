/** Name of a kind in front matter: `company`. */
export type KindId = string;
