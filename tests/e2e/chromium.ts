import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const PACKAGES = ['chromium', 'fonts-wqy-microhei', 'fontconfig'];

/** Without a Chinese font, labels are simply absent: every picture would be wrong without an error. */
const FONT_HELP = 'a font with Chinese characters is missing; install one, such as fonts-wqy-microhei';

const BROWSER_HELP =
  'no Chromium was found; install one (npx playwright install --with-deps chromium) or name it in CHROMIUM_PATH';

/** How every browser here starts: as root in a closed network, asking nobody for anything. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium that is there already, or undefined. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!fs.existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return named;
  }
  return [...USUAL_PLACES, chromium.executablePath()].find((place) => fs.existsSync(place));
}

/** Finds Chromium and a Chinese font, or gets them; throws with the command to run where it cannot. */
export function ensureBrowser(): string {
  if (findChromium() === undefined && !installPackages()) {
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  }
  const found = findChromium();
  if (found === undefined || !starts(found)) throw new Error(BROWSER_HELP);
  if (!hasChineseFont() && !(installPackages() && hasChineseFont())) throw new Error(FONT_HELP);
  return found;
}

function starts(browser: string): boolean {
  return spawnSync(browser, ['--version'], { timeout: 30_000 }).status === 0;
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** On Debian and its kin, as root, the packages are at hand. */
function installPackages(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (spawnSync('apt-get', ['--version']).status !== 0) return false;
  const run = (args: readonly string[]): void => {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    run(['update', '-q']);
    run(['install', '-y', '-q', '--no-install-recommends', ...PACKAGES]);
    return true;
  } catch {
    return false; // the caller tries another way, then says what to do
  }
}
