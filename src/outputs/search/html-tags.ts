/** A comment, or a tag: whether it closes, its name and attributes. `>` can stand in its quoted attributes. */
export const htmlTags =
  /<!--.*?-->|<(\/?)([a-z][a-z0-9-]*)([^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>/gis;
