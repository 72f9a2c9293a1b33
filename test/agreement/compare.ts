import type { Effect } from '../../src/model/client.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Fate, Observed } from './observed.ts';
import { atLeast, effectIn, namesIn, type Ours, worstError } from './ours.ts';
import { placesDiffer } from './places.ts';
import type { Stricter } from './tables.ts';

/** Where what we say is not what the client was seen to do, in words; nothing where both agree. */
export function differences(observed: Observed, ours: Ours, allowed: readonly Stricter[]): string[] {
  return [
    ...aboutCatalog(observed, ours),
    ...aboutEntries(observed, ours),
    ...aboutValidator(observed, ours),
    ...aboutTag(observed, ours),
    ...unnamed(ours)
      .filter(finding => rowOf(finding, allowed) === undefined && observed.validated?.gap !== true)
      .map(({ message, rule }) => `an error of ${rule} that ${ours.client} does not mind: ${message}`),
  ];
}

/** Errors that do not say that the client loses anything. */
export function unnamed({ client, findings }: Ours): Finding[] {
  return findings.filter(
    finding => finding.level === 'error' && !atLeast(effectIn(finding, client) ?? 'none', 'component-dropped'),
  );
}

/** The row that allows an error. */
export function rowOf({ message, rule }: Finding, rows: readonly Stricter[]): Stricter | undefined {
  return rows.find(({ says, what }) => what === rule && message.includes(says));
}

function aboutCatalog({ catalog, found, refusedAt }: Observed, ours: Ours): string[] {
  const read = ours.head.catalogs[0]?.name.value;
  const other = found !== undefined && found !== read ? [`it reads ${found}, we read ${read}`] : [];
  if (catalog === undefined) return other;
  const we = worstError(ours) === 'none' ? 'taken' : 'refused';
  if (catalog === we && refusedAt !== undefined) return [...other, ...placesDiffer({ errors: [refusedAt] }, ours)];
  return catalog === we ? other : [`the catalog is ${catalog}, we say ${we}`];
}

function aboutEntries({ entries = {} }: Observed, ours: Ours): string[] {
  return Object.entries(entries).flatMap(([name, fates]) => {
    const we = fateOf(name, ours);
    return fates.includes(we) ? [] : [`${name} is ${fates.join(' or ')}, we say ${we}`];
  });
}

/** Of several entries of one name the first that is not dropped counts; of none, what is said of the name. */
function fateOf(name: string, ours: Ours): Fate {
  const fates = namesIn(ours).flatMap((each, index) => (each === name ? [fate(worstError(ours, index))] : []));
  if (fates.length > 0) return fates.find(each => each !== 'dropped') ?? 'dropped';
  const effects = ours.findings.filter(({ level, plugin }) => level === 'error' && plugin === name);
  return fate(
    effects.map(finding => effectIn(finding, ours.client)).find(effect => effect !== undefined) ?? worstError(ours),
  );
}

function fate(effect: Effect): Fate {
  if (atLeast(effect, 'entry-refused')) return 'refused';
  if (effect === 'entry-dropped') return 'dropped';
  if (effect === 'install-fails') return 'fails';
  return effect === 'component-dropped' ? 'part' : 'fine';
}

function aboutValidator({ validated }: Observed, ours: Ours): string[] {
  if (validated === undefined || validated.gap) return [];
  const { strict, verdict } = validated;
  const we = verdictOf(ours, verdict === 'passed' ? 'entry-refused' : 'component-dropped');
  const ends = strict && we === 'warning' ? 'error' : we;
  const right = verdict === 'passed' ? ends !== 'error' : ends === verdict;
  return right ? placesDiffer(validated, ours) : [`it says ${verdict}, we say ${ends}`];
}

/** What a validator would say of all we found; what only an install shows does not count from \`least\` on. */
function verdictOf({ client, findings }: Ours, least: Effect): 'ok' | 'warning' | 'error' {
  const effects = findings.map(finding => [finding.level, effectIn(finding, client) ?? 'none'] as const);
  if (effects.some(([level, effect]) => level === 'error' && atLeast(effect, least))) return 'error';
  return effects.some(([, effect]) => effect === 'warned') ? 'warning' : 'ok';
}

/** A release under a tag is refused for its version. */
function aboutTag({ tagged }: Observed, { findings }: Ours): string[] {
  if (tagged === undefined) return [];
  const we = !findings.some(({ at, level }) => level === 'error' && at.pointer?.endsWith('/version') === true);
  return tagged === we ? [] : [`the tag is ${tagged ? 'made' : 'refused'}, we say ${we ? 'made' : 'refused'}`];
}
