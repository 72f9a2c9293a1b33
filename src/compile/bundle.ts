import { shown } from '../model/words.ts';
import { bundleFolder, isSafeName } from './layout.ts';

/** Which folder of the repository is bundled under which name, in one catalog folder. */
export interface Bundle {
  /** Takes a name for a folder of the repository and gives its place in the bundle, or why there is none. */
  place(root: string, name: string): { readonly path: string } | { readonly because: string };
}

/** An empty bundle. Names are told apart regardless of case, as the file systems of users do. */
export function newBundle(): Bundle {
  const paths = new Map<string, string>();
  const owners = new Map<string, string>();
  return {
    place(root, name) {
      const there = paths.get(root);
      if (there !== undefined) return { path: there };
      if (!isSafeName(name)) return { because: `the name ${shown(name)} is not safe as a folder name` };
      const owner = owners.get(name.toLowerCase());
      if (owner !== undefined) {
        return { because: `its files would lie where those of ${shown(owner)} lie, under the name ${shown(name)}` };
      }
      owners.set(name.toLowerCase(), root);
      paths.set(root, `${bundleFolder}/${name}`);
      return { path: `${bundleFolder}/${name}` };
    },
  };
}
