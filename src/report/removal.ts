import { phasesOf } from './client-phases.ts';
import { code, prose, row } from './markdown.ts';
import { nameInTitle } from './name-in-title.ts';
import type { RetiringFacts } from './retiring-facts.ts';

/** The title of the pull request that deletes the folder of a plugin, and the subject of its commit. */
export function removalTitle(plugin: string): string {
  return `Remove ${nameInTitle(plugin)}`;
}

/** The text of that pull request as Markdown. `rebuilds`: are catalogs committed that have to be compiled again? */
export function removalText(facts: RetiringFacts, rebuilds: boolean): string {
  const { clients, policy, retiring } = facts;
  const { plugin, record, timeline } = retiring;
  const days = [
    ...(record.announced === undefined ? [] : [`announced ${record.announced}`]),
    ...(timeline.sunset === undefined ? [] : [`sunset ${timeline.sunset}`]),
    `removed ${record.effective ?? timeline.remove ?? facts.today}`,
  ];
  const instead = record.replacement === undefined ? '' : ` People use ${code(record.replacement.value, 100)} instead.`;
  const why = [record.because?.value, record.message?.value].filter(text => text !== undefined);
  const phases = phasesOf(record, clients, policy).map(({ client, removed }) => row([client, prose(removed)]));
  const seen = phases.length === 0 ? [] : [['| Client | What users see now |', '|---|---|', ...phases].join('\n')];
  return [
    `The last day of ${code(record.plugin.value, 100)} has passed (${days.join(', ')}), so this deletes its folder ${code(plugin?.root ?? '', 200)}.${instead}`,
    ...(why.length === 0 ? [] : [`**Why it goes:** ${why.map(text => prose(text, 1000)).join('; ')}`]),
    ...seen,
    `The record ${code(record.file, 200)} stays: it is what keeps the name from coming back.`,
    ...(rebuilds ? ['Catalogs are committed here. Compile them on this branch: `catalogc build --write`'] : []),
    'Close it and it is not opened again.',
  ].join('\n\n');
}
