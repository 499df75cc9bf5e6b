/**
 * A warning about a whole site, as a build prints it. In a workflow of GitHub it is an annotation: nobody reads the log
 * of a run that has succeeded.
 * @param text `warning  ...`, in one line or several.
 */
export function warningText(text: string, environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.GITHUB_ACTIONS !== 'true') return `${text}\n`;
  const data = text
    .replace(/^warning {2}/, '')
    .replace(/%/g, '%25')
    .replace(/\n/g, '%0A');
  return `::warning::${data}\n`;
}
