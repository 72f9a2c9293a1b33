import { isRecord, itemsOf, membersOf, plainText, plainTexts, recordOf, type Values } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import { inside, type Place } from '../model/place.ts';
import { sayersOf } from '../model/plugin.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { canonical, without } from './canonical.ts';
import { brief, change, gain, gone } from './change.ts';
import { pairsBy } from './pairs.ts';
import type { Reading } from './reading.ts';

/** A value that users are asked for. */
interface Option {
  readonly key: string;
  readonly raw: Values;
  readonly at: Place;
  readonly required: boolean;
}

/** What differs in the values that users are asked for: `userConfig` of Claude Code, `variables` of Cursor. */
export function configurationChanges(was: Reading, now: Reading): SurfaceChange[] {
  const pairs = pairsBy(
    optionsIn(was),
    optionsIn(now),
    option => option.key,
    ({ raw, required }) => canonical({ raw, required }),
  );
  return [
    ...pairs.gone.map(({ key, at }) => gone('userConfig.removed', key, at)),
    ...pairs.fresh.map(option => {
      const id = option.required ? 'userConfig.required.added' : 'userConfig.optional.added';
      return change(id, option.key, option.at, { ...(option.raw.sensitive === true && { gain: asks(option) }) });
    }),
    ...pairs.both.flatMap(([before, after]) => changed(before, after)),
  ];
}

function asks({ key }: Option): Gain {
  return gain('secrets', `ask for the secret ${brief(key, 60)}`);
}

function changed(was: Option, now: Option): SurfaceChange[] {
  const { key, at } = now;
  const found: SurfaceChange[] = [];
  const said = (name: string) => ({ from: canonical(was.raw[name]), to: canonical(now.raw[name]) });
  const differs = (name: string): boolean => canonical(was.raw[name]) !== canonical(now.raw[name]);
  if (now.required && !was.required) found.push(change('userConfig.required.added', key, at));
  if (differs('type')) found.push(change('userConfig.type.changed', key, at, said('type')));
  const [before, after] = [was.raw.sensitive === true, now.raw.sensitive === true];
  if (before !== after) {
    const id = after ? 'userConfig.sensitive.on' : 'userConfig.sensitive.off';
    found.push(change(id, key, at));
  }
  if (differs('default')) found.push(change('userConfig.default.changed', key, at, said('default')));
  const told = ['type', 'sensitive', 'default', 'required'];
  const rest = canonical(without(was.raw, told)) !== canonical(without(now.raw, told));
  if (rest || (was.required && !now.required && !differs('default'))) found.push(change('userConfig.changed', key, at));
  return found;
}

function optionsIn(side: Reading): Option[] {
  return sayersOf(side.plugin).flatMap(({ shape, value, document }) => {
    const place = documentPlace(document);
    if (shape === 'cursor') return variablesOf(value.variables, inside(place, 'variables'));
    if (shape !== 'claude') return [];
    const channels = itemsOf(value.channels, inside(place, 'channels')).flatMap(channel => {
      const server = plainText(channel.value, 'server') ?? '';
      return optionsOf(recordOf(channel.value).userConfig, inside(channel.place, 'userConfig'), `${server}/`);
    });
    return [...optionsOf(value.userConfig, inside(place, 'userConfig'), ''), ...channels];
  });
}

function optionsOf(value: unknown, place: Place, prefix: string): Option[] {
  return membersOf(value, place).flatMap(({ key, value: raw, place: at }) =>
    isRecord(raw) ? [{ key: prefix + key, raw, at, required: raw.required === true && raw.default === undefined }] : [],
  );
}

// A JSON Schema of the values.
function variablesOf(value: unknown, place: Place): Option[] {
  const required = new Set(plainTexts(recordOf(value).required));
  return membersOf(recordOf(value).properties, inside(place, 'properties')).flatMap(({ key, value: raw, place: at }) =>
    isRecord(raw) ? [{ key, raw, at, required: required.has(key) && raw.default === undefined }] : [],
  );
}
