import type { ClientId } from '../model/client.ts';
import templates from './plugin-templates.json' with { type: 'json' };

/** A part that a new plugin may begin with. */
export type NewPart = keyof typeof templates.components;

/** What a new plugin is to be. */
export interface NewPlugin {
  readonly name: string;
  readonly root: string;
  readonly clients: readonly ClientId[];
  readonly parts: readonly NewPart[];
  readonly author: string;
  readonly license: string;
  /** Where its server is, for a plugin with one. */
  readonly url: string;
}

/** The files of a new plugin, by path: templates with its words put in. */
export function newPluginFiles(plugin: NewPlugin): ReadonlyMap<string, string> {
  const parts = plugin.parts.map(part => templates.components[part]);
  const words = wordsOf(plugin);
  const put = (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
  const files = [...templates.always, ...parts.flatMap(part => part.files)];
  const manifests = plugin.clients.map(client => {
    const value = { ...manifestOf(plugin), ...fieldsFor(client, parts) };
    return [templates.manifests[client], `${JSON.stringify(value, null, 2)}\n`] as const;
  });
  const texts = files.map(({ path, text }) => [put(path), put(text.join('\n'))] as const);
  return new Map([...manifests, ...texts].map(([path, text]) => [`${plugin.root}/${path}`, text]));
}

function wordsOf(plugin: NewPlugin): Readonly<Record<string, string>> {
  const { name, parts, url } = plugin;
  const plain = name.replaceAll('-', ' ');
  const said = parts.map(part => `- ${templates.components[part].says.replaceAll('{name}', name)}`).join('\n');
  return { name, url, words: plain, title: titleOf(name), description: descriptionOf(name), parts: said };
}

function titleOf(name: string): string {
  const plain = name.replaceAll('-', ' ');
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}

function descriptionOf(name: string): string {
  return `Helps with ${name.replaceAll('-', ' ')}.`;
}

function manifestOf({ author, license, name }: NewPlugin) {
  return { name, version: '0.1.0', description: descriptionOf(name), author: { name: author }, license };
}

function fieldsFor(client: ClientId, parts: readonly { readonly fields: object }[]): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...parts.map(({ fields }) => (fields as Readonly<Record<string, object>>)[client] ?? {}));
}
