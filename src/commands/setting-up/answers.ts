import { plainName } from '../../adopt/kept-file.ts';
import { Trouble } from '../../model/trouble.ts';
import { shown } from '../../model/words.ts';
import { hookTools, type InitWish, initParts, profiles } from '../../options.ts';
import type { Asker } from '../../ports/asker.ts';
import type { Site } from './site.ts';

/** A wish with nothing left open but the day of the ratchet, which depends on what is found. */
export type Settled = InitWish & Required<Pick<InitWish, 'profile' | 'name' | 'owner'>>;

/** Asks what no flag said, as far as it matters here; without anybody to ask, what is proposed is taken. */
export async function answers(wish: InitWish, site: Site, asker: Asker | undefined): Promise<Settled> {
  const isFirst = site.handKept === 0 && site.workspace.catalogs.length === 0 && site.workspace.plugins.length > 0;
  const wantsPolicy = site.workspace.policy.file === undefined && !wish.without.includes('policy');
  const name = wish.name ?? (isFirst ? await asker?.ask('Name of the catalog', site.name) : undefined) ?? site.name;
  const owner = wish.owner ?? (isFirst ? await asker?.ask('Who answers for it', site.owner) : undefined) ?? site.owner;
  const profile =
    wish.profile ??
    (wantsPolicy ? await asker?.choose('Policy to begin with', profiles, 'recommended') : undefined) ??
    'recommended';
  const without = new Set(wish.without);
  for (const part of initParts)
    if (asker !== undefined && !without.has(part) && questions[part] !== undefined)
      if ((await asker.choose(questions[part], ['yes', 'no'], 'yes')) === 'no') without.add(part);
  const hooks = wish.hooks ?? (await asker?.choose('Check before each commit with', hookAnswers, 'nothing'));
  if (!plainName.test(name))
    throw new Trouble(
      'name-unfit',
      `${shown(name)} is no name for a catalog`,
      'Use lower-case letters, digits and hyphens: --name acme-tools',
    );
  return {
    ...wish,
    name,
    owner,
    profile,
    without: [...without],
    ...(hooks !== undefined && hooks !== 'nothing' && { hooks }),
  };
}

const hookAnswers = ['nothing', ...hookTools] as const;

const questions: Readonly<Partial<Record<(typeof initParts)[number], string>>> = {
  workflows: 'Workflows for GitHub',
  vscode: 'Settings for VS Code',
  jetbrains: 'Settings for JetBrains editors',
};
