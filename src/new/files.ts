import { manifestsOf } from './manifests.ts';
import { partFiles } from './parts.ts';
import type { Wish } from './wish.ts';

/** Every file of a new plugin: path in its folder -> text. Each part says what to write into it. */
export function pluginFiles(wish: Wish): ReadonlyMap<string, string> {
  return new Map([
    ...manifestsOf(wish),
    ...partFiles(wish),
    ['README.md', `# ${wish.name}\n\n${wish.description}\n`],
    ['CHANGELOG.md', '# Changelog\n\n## 0.1.0\n\n- First version.\n'],
  ]);
}
