/** Settings of editors in a new project, by path. */
export const editorFiles: readonly (readonly [path: string, text: string])[] = [
  [
    '.vscode/extensions.json',
    `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
  ],
];
