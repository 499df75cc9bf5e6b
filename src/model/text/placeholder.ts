/** What templates of Obsidian hold where a text will stand: `{{date}}`, and Templater's `<% tp.date.now() %>`. */
export const placeholder = /\{\{[^{}\n]{0,200}\}\}|<%[^\n]{0,200}%>/;

/** What to do about a placeholder in a file of the site. */
export const templateFix = 'Fill it in, or start the name of the file with `_` to leave it out.';
