/** @param {import('@11ty/eleventy/UserConfig').default} config */
export default function (config) {
  config.addGlobalData('layout', 'page.html');
  // The text is Markdown alone; a template language would read it once more.
  return { markdownTemplateEngine: false, dir: { input: 'content', includes: '../_includes' } };
}
