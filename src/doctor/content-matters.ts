import type { Matter, Setup } from '../model/diagnosis.ts';
import { shown } from '../model/words.ts';

/** What is missing of plugins and catalogs. */
export function contentMatters({ catalogs, plugins }: Setup): readonly Matter[] {
  const none: Matter = {
    id: 'no-plugins',
    level: 'warn',
    message: 'no plugin is found here',
    hint: 'Name their folders under "plugins.roots" in policies/policy.yaml, as in: plugins: { roots: ["plugins/*"] }',
  };
  const unlisted: Matter = {
    id: 'no-catalogs',
    level: 'warn',
    message: 'there is no catalog, so nothing is compiled and nobody can add it to a client',
    hint: 'Write catalogs/<name>.yaml.',
    copy: 'schema: catalog/v1\nname: <name>\nowner: { name: <who> }\ntargets: [codex, claude, copilot]\nsource: { kind: bundle }',
  };
  const idle = plugins.roots
    .filter(({ from, plugins: count }) => from !== undefined && count === 0 && plugins.count > 0)
    .map(
      ({ from, pattern }): Matter => ({
        id: 'root-empty',
        level: 'warn',
        message: `the root ${shown(pattern)} of ${from} gives no plugin`,
        hint: 'Mend the glob, or remove it.',
      }),
    );
  return [...(plugins.count === 0 ? [none] : []), ...idle, ...(catalogs.length === 0 ? [unlisted] : [])];
}
