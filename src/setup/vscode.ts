import { isDeepStrictEqual } from 'node:util';
import { jsoncValue, withJsonc } from '../edit/jsonc.ts';
import { isRecord, recordOf } from '../load/values.ts';
import { inside } from '../model/place.ts';
import type { Planned, TextAt } from './planned.ts';

const settings = '.vscode/settings.json';
const extensions = '.vscode/extensions.json';
const yamlExtension = 'redhat.vscode-yaml';

/** Settings and a recommended extension for VS Code, put into what is there. */
export function plannedVscode(wanted: Readonly<Record<string, unknown>>, at: TextAt): Planned[] {
  return [
    merged(settings, at(settings), value => settingEdits(value, wanted), 'completes and checks our files'),
    merged(extensions, at(extensions), extensionEdits, 'recommends the extension for YAML'),
  ];
}

type Values = Readonly<Record<string, unknown>>;
interface Setting {
  readonly at: { readonly file: string; readonly pointer: string };
  readonly value: unknown;
}

function merged(path: string, was: string | undefined, editsFor: (value: Values) => Setting[], says: string): Planned {
  const text = was === undefined || was.trim() === '' ? '{\n}\n' : was;
  const value = jsoncValue(text);
  if (!isRecord(value)) return { path, says: 'is there already, and cannot be read; left alone' };
  const edits = editsFor(value);
  if (edits.length === 0) return { path, says: 'says it already' };
  const next = withJsonc(text, edits);
  return next === undefined
    ? { path, says: 'is there already, and cannot be edited; left alone' }
    : { path, text: next, says };
}

function settingEdits(value: Values, wanted: Values): Setting[] {
  return Object.entries(wanted).flatMap(([key, more]) => {
    const was = value[key];
    if (was === undefined) return [setting(more, key)];
    if (Array.isArray(more)) return Array.isArray(was) ? added(was, more, key) : [];
    if (!isRecord(was)) return [];
    return Object.entries(recordOf(more)).flatMap(([name, own]) =>
      was[name] === undefined ? [setting(own, key, name)] : [],
    );
  });
}

/** Items of a list that are not there yet, told by their address where they have one. */
function added(was: readonly unknown[], more: readonly unknown[], key: string): Setting[] {
  const idOf = (item: unknown) => recordOf(item).url ?? item;
  const missing = more.filter(item => !was.some(one => isDeepStrictEqual(idOf(one), idOf(item))));
  return missing.map((item, index) => setting(item, key, was.length + index));
}

function extensionEdits(value: Values): Setting[] {
  const list = value.recommendations;
  const unwanted = Array.isArray(value.unwantedRecommendations) ? value.unwantedRecommendations : [];
  if (unwanted.includes(yamlExtension)) return [];
  if (list === undefined) return [setting([yamlExtension], 'recommendations')];
  return Array.isArray(list) ? added(list, [yamlExtension], 'recommendations') : [];
}

function setting(value: unknown, ...path: readonly (string | number)[]): Setting {
  return { at: { file: '', pointer: inside({ file: '' }, ...path).pointer ?? '' }, value };
}
