import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';

const copied = ['public', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the program to a folder, with the packages of this one and nothing that earlier builds have kept. */
export function copyProgram(folder: string): void {
  for (const name of copied) {
    cpSync(join(projectDir, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
