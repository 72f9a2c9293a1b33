import type { Found } from '../model/diagnostic.ts';
import { below } from '../model/path.ts';
import type { Plugin } from '../model/plugin.ts';
import { shown } from '../model/words.ts';

const readme = /^readme(?:\.|$)/i;
const changelog = /^(?:changelog|changes|history|news|releases?)(?:[._-]|$)/i;

/** The documents that a plugin lacks, whatever they might be called: one about it, and one about its versions, where it has any. */
export function* missingDocs({ files, name, root, version }: Plugin): Iterable<Found> {
  const has = (called: RegExp) => files.some(file => called.test(below(root, file)));
  const noReadme = !has(readme);
  const noChangelog = version !== undefined && !has(changelog);
  if (!noReadme && !noChangelog) return;
  const lacks = [...(noReadme ? ['README.md'] : []), ...(noChangelog ? ['CHANGELOG.md'] : [])];
  yield {
    at: name.place,
    message: `${shown(name.value)} has no ${lacks.join(' and no ')}`,
    hint: `Say ${[...(noReadme ? [about] : []), ...(noChangelog ? [versions] : [])].join(', and ')}.`,
    plugin: name.value,
  };
}

const about = 'in a README what the plugin does and needs';
const versions = 'in a changelog what each version brings';
