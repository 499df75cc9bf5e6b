#!/usr/bin/env node
// The command of the npm package. It has to be read by any Node, also one that cannot run the rest.
const needed = [22, 12];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `Node ${process.versions.node} is too old for Dossier. Install Node ${needed.join('.')} or newer from https://nodejs.org, or run it with the Node of npm: npx --package=node@24 --package=dossier dossier\n`,
  );
  process.exit(1);
}

const { run } = await import('./run-command.js');
await run(process.argv.slice(2));
