import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

type Environment = Readonly<NodeJS.ProcessEnv>;

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chrome, Chromium and Edge usually are on this kind of machine, the best one first. */
export function installedPlaces(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): readonly string[] {
  if (platform === 'win32') return windowsPlaces(env);
  if (platform === 'darwin') return macPlaces();
  return pathPlaces(env);
}

function windowsPlaces(env: Environment): string[] {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = env;
  const roots = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter((root) => root !== undefined);
  return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
}

function macPlaces(): string[] {
  const roots = ['/Applications', posix.join(homedir(), 'Applications')];
  return macPrograms.flatMap((name) =>
    roots.map((root) => posix.join(root, `${name}.app`, 'Contents/MacOS', name)),
  );
}

function pathPlaces(env: Environment): string[] {
  const { PATH = '/usr/bin:/snap/bin' } = env;
  const folders = PATH.split(':').filter((folder) => posix.isAbsolute(folder));
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
