import { catalogPlaces } from '../../clients/facts.ts';
import { differentInstallation, installationOf, isInstallation } from '../../fetch/installation.ts';
import { readState } from '../../fetch/state.ts';
import { type Refusal, refused } from '../../model/refusals.ts';
import { Trouble } from '../../model/trouble.ts';
import type { Verification } from '../../model/verification.ts';
import { shown } from '../../model/words.ts';
import type { Options } from '../../options.ts';
import type { InstalledFolder } from '../../ports/installed-folder.ts';
import { treeOf } from '../../verify/content.ts';
import { type Further, type Good, verify } from '../verify.ts';
import type { VerifyPorts } from '../verify-ports.ts';
import { policyFor } from './believing.ts';
import { differentRelease } from './obtain.ts';

/** Says whether a folder holds what the release that was fetched into it put there, and whether that release is still good. */
export async function verifyInstalled(
  dir: string,
  there: InstalledFolder,
  options: Options,
  ports: VerifyPorts,
  further?: Further,
): Promise<Verification> {
  const state = readState(there.readState() ?? '');
  const { installed, catalog: name = '' } = state ?? {};
  if (installed === undefined) {
    const hint = 'Fetch again: catalogc fetch OWNER/REPO --into DIR';
    throw new Trouble('nothing-installed', `${shown(dir, 200)} does not say which release was fetched into it`, hint);
  }
  const trust = await policyFor(options, dir, ports);
  const words = [there.releasePath(installed.serial)];
  const verification = await verify({ ...options, words, trust }, ports, async good => {
    const more = await further?.(good);
    const offered = differentRelease({ name, serial: installed.serial }, good.release);
    return { notes: more?.notes ?? [], refusals: [...offered, ...differences(good, there), ...(more?.refusals ?? [])] };
  });
  return { ...verification, label: dir };
}

function differences({ files, lock }: Good, there: InstalledFolder): readonly Refusal[] {
  const installation = installationOf(files, lock);
  if (!isInstallation(installation)) return installation;
  const treeAt = (folder: string) => {
    const found = there.filesIn(folder);
    return found === undefined ? undefined : treeOf(found);
  };
  const strays = catalogPlaces.filter(place => !installation.catalogs.has(place) && there.bytesOf(place) !== undefined);
  return [
    ...differentInstallation(installation, { treeOf: treeAt, bytesOf: file => there.bytesOf(file) }),
    ...strays.map(place =>
      refused('verify/installed-catalog', `${place} is there, and the release has no such catalog`, place),
    ),
  ];
}
