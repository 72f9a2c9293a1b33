import { openReleaseFolder } from '../ports/release-folder.ts';
import { readTextFile } from '../ports/text-file.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** The real outside of `verify` and `inspect`; what is written seldom is loaded then. */
export const verifyPorts: VerifyPorts = {
  openRelease: async path => openReleaseFolder(path),
  readText: async file => readTextFile(file),
  writeText: async (file, text) => (await import('../ports/trust-file.ts')).writeTrustFile(file, text),
  beside: (file, path) => `${/^(?:\/|[A-Za-z]:)/.test(path) ? '' : file.replace(/[^/\\]*$/, '')}${path}`,
  updateState: async (file, step) => (await import('../ports/state-file.ts')).updateStateFile(file, step),
  openInstalled: async dir => {
    const store = (await import('../ports/installed-folder.ts')).installedFolder(dir);
    return store.readState() === undefined ? undefined : store;
  },
  now: () => Date.now(),
};
