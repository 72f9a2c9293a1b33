import type { PublishOutcome } from '../model/publication.ts';
import type { Skipped } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { harmlessJson } from './harmless-json.ts';
import { code, prose } from './markdown.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What a run published, or would. */
export interface PublishedTold {
  /** UTC day. */
  readonly asOf: string;
  readonly dryRun: boolean;
  readonly done: readonly PublishOutcome[];
  readonly skipped: readonly Skipped[];
}

/** For a person. */
export function publishedText({ asOf, done, dryRun, skipped }: PublishedTold, style: Style): string {
  const lines = done.flatMap(one => {
    const named = `${say(style, 'strong', visible(one.catalog))}  ${visible(lineOf(one, dryRun))}`;
    const notes =
      dryRun && one.notes !== undefined ? one.notes.split('\n').map(line => `    ${visible(line)}`.trimEnd()) : [];
    const beside = (one.beside ?? []).map(line => `    ${visible(line)}`);
    return [
      named,
      ...beside,
      ...notes,
      ...adviceFor(one).map(text => `${say(style, 'info', 'note')}  ${visible(text)}`),
    ];
  });
  const rest = skipped.map(
    ({ because, what }) => `${say(style, 'info', 'skipped')}  ${visible(`${what}: ${because}`)}`,
  );
  return `${[...lines, ...rest, say(style, 'strong', total(done, asOf, dryRun))].join('\n')}\n`;
}

/** For a program. */
export function publishedJson({ asOf, done, dryRun, skipped }: PublishedTold): string {
  const catalogs = done.map(one => ({
    ...{ catalog: one.catalog, repository: one.repository, action: one.plan.kind, serial: serialOf(one), tag: one.tag },
    ...(one.plan.kind === 'publish' && { because: one.plan.because }),
    ...(one.previous && { previous: { serial: one.previous.serial, tag: one.previous.tag } }),
    ...(one.published && {
      published: {
        isNew: one.published.isNew,
        immutable: one.published.release.immutable,
        commit: one.published.release.commit ?? one.published.publication.commit,
        statementSha256: one.published.publication.statementSha256,
        url: one.published.release.url,
      },
    }),
    ...(one.notes !== undefined && { notes: one.notes }),
    ...{ obstacles: one.obstacles ?? [], beside: one.beside ?? [] },
  }));
  return `${harmlessJson({ schema: 'published/v1', asOf, dryRun, catalogs, skipped })}\n`;
}

/** For the summary of a job. */
export function publishedSummary({ asOf, done, dryRun }: PublishedTold): string {
  const rows = done.map(one => `- ${code(one.catalog, 100)}: ${prose(lineOf(one, dryRun), 500)}`);
  const advice = done.flatMap(adviceFor).map(text => `> ${prose(text, 500)}`);
  return `${[`### ${total(done, asOf, dryRun)}`, rows.join('\n'), ...advice].filter(text => text !== '').join('\n\n')}\n`;
}

function serialOf({ plan, published }: PublishOutcome): number {
  return published?.release.serial ?? plan.serial;
}

const reasons = {
  first: 'it was never published',
  changed: 'its files are not those that are published',
  damaged: 'what is published is not what was signed',
  asked: 'somebody asked for it',
} as const;

function lineOf(one: PublishOutcome, dryRun: boolean): string {
  const { plan, published, repository, tag } = one;
  if (plan.kind === 'keep') return `kept ${tag}: it is published as it is, and its signature is good for a while`;
  const why = plan.kind === 'renew' ? 'more than half of the life of its signature is over' : reasons[plan.because];
  if (dryRun) return `would publish ${tag} to ${repository}: ${why}`;
  if (published?.isNew === false) return `found ${tag} in ${repository}: another run published the same`;
  return `published ${tag} to ${repository}: ${why}`;
}

function adviceFor({ obstacles = [], previous, published, repository }: PublishOutcome): string[] {
  const release = published?.release ?? previous;
  const isOpen = release?.immutable === false && release.onDisk !== true;
  const advice = `Anybody who may write to ${repository} can change its releases. Make them immutable: https://github.com/${repository}/settings`;
  const met = published === undefined ? obstacles.map(({ hint, message }) => `${message}. ${hint}`) : [];
  return [...met, ...(isOpen ? [advice] : [])];
}

function total(done: readonly PublishOutcome[], asOf: string, dryRun: boolean): string {
  const due = done.filter(({ plan }) => plan.kind !== 'keep').length;
  if (due === 0) return `${asOf}: nothing to publish`;
  return `${asOf}: ${counted(due, 'catalog')} ${dryRun ? 'to publish' : 'published'}`;
}
