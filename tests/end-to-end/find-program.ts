import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

interface ProgramPlaces {
  name: string;
  /** The tests that need it: `The browser tests`. */
  neededBy: string;
  /** Its packages on Debian and Ubuntu, of which one is enough; the last is on both. */
  aptPackages: readonly string[];
  /** Environment variable with the path of the program, which is tried first. */
  variable: string;
  places: readonly string[];
}

const chromium: ProgramPlaces = {
  name: 'Chromium or Chrome',
  neededBy: 'The browser tests',
  aptPackages: ['chromium-headless-shell', 'chromium'],
  variable: 'CHROME_PATH',
  places: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Without the windows that nobody sees, each page takes a third of the processor time, or less. */
const headless: ProgramPlaces = {
  ...chromium,
  name: 'headless Chromium',
  aptPackages: chromium.aptPackages.slice(0, 1),
  places: chromium.places.slice(0, 1),
};

const firefox: ProgramPlaces = {
  name: 'Firefox',
  neededBy: 'The browser tests',
  aptPackages: ['firefox-esr'],
  variable: 'FIREFOX_PATH',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

const java: ProgramPlaces = {
  name: 'Java 17 or newer',
  neededBy: 'The Nu HTML checker',
  aptPackages: ['default-jre-headless'],
  variable: 'JAVA_PATH',
  places: [
    ...(process.env['JAVA_HOME'] ? [`${process.env['JAVA_HOME']}/bin/java`] : []),
    '/usr/bin/java',
    '/opt/homebrew/opt/openjdk/bin/java',
  ],
};

/**
 * Path of an installed Chromium or Chrome. Installs Debian's if this process may.
 * @throws Error that says what to install.
 */
export function findBrowser(): string {
  return find(chromium);
}

/** Installs the Chromium that `findBrowser` prefers, also beside another one. Of the systems with apt, only Debian has it. */
export function preferHeadless(): void {
  const system = '/etc/os-release';
  const isDebian = existsSync(system) && /^ID=debian$/m.test(readFileSync(system, 'utf8'));
  if (isDebian && !installed(headless)) install(headless);
}

/**
 * Path of an installed Chromium or Chrome that has windows, even if they are not shown. Installs Debian's if this process
 * may.
 * @throws Error that says what to install.
 */
export function findBrowserWithWindows(): string {
  return find({
    ...chromium,
    aptPackages: ['chromium'],
    places: chromium.places.filter((place) => !place.endsWith('-headless-shell')),
  });
}

/**
 * Path of an installed Firefox. Installs Debian's if this process may.
 * @throws Error that says what to install.
 */
export function findFirefox(): string {
  return find(firefox);
}

/**
 * Path of an installed Java. Installs Debian's if this process may.
 * @throws Error that says what to install.
 */
export function findJava(): string {
  return find(java);
}

function find(program: ProgramPlaces): string {
  const found = installed(program) ?? install(program);
  if (found) return found;
  const { name, neededBy, aptPackages, variable } = program;
  throw new Error(
    `${neededBy} cannot do without ${name}. Install it (Debian, Ubuntu: \`sudo apt-get install ${aptPackages.at(-1)}\`), or set ${variable} to one, and run \`npm test\` again.`,
  );
}

/** Installs a program with apt, if this process may. Returns its path if it is there now. */
function install(program: ProgramPlaces): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  process.stdout.write(`Installing ${program.name} with apt-get ...\n`);
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
  for (const each of program.aptPackages) {
    spawnSync('apt-get', ['install', '-y', '-q', each], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (installed(program)) break;
  }
  return installed(program);
}

function installed({ variable, places }: ProgramPlaces): string | undefined {
  return [process.env[variable], ...places].find((place) => place && existsSync(place));
}
