import { programDir, UsageError } from '../../publish/site-options.ts';

/**
 * Refuses a folder of the program in which Astro cannot compile: it takes these signs for parts of an address.
 * @throws UsageError that names the folder.
 */
export function checkProgramFolder(folder = programDir): void {
  const sign = /[#?%"]/.exec(folder)?.[0];
  if (sign === undefined) return;
  throw new UsageError(
    `The program lies in ${folder}, and its pages cannot be compiled in a folder with \`${sign}\` in its path. Move it to one without \`#\`, \`?\`, \`%\` and \`"\`; the content may stay where it is.`,
  );
}
