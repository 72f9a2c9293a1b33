import type { ClientId } from '../model/client.ts';
import type { Wish } from './wish.ts';

/** The manifests that the clients of a plugin read: path -> text. Copilot reads that of claude. */
export function manifestsOf(wish: Wish): Map<string, string> {
  const folders = new Set(wish.clients.map(client => folderOf[client]));
  return new Map([...folders].map(folder => [`${folder}/plugin.json`, text(manifest(folder, wish))]));
}

const folderOf: Readonly<Record<ClientId, string>> = {
  claude: '.claude-plugin',
  copilot: '.claude-plugin',
  codex: '.codex-plugin',
  cursor: '.cursor-plugin',
};

function manifest(folder: string, wish: Wish): object {
  const { author, description, license, name, repository } = wish;
  const shared = {
    ...{ name, version: '0.1.0', description, author: { name: author } },
    ...(repository !== undefined && { repository }),
    license,
    keywords: [name],
  };
  return folder === '.codex-plugin' ? { ...shared, ...forCodex(wish) } : shared;
}

/** What codex shows of a plugin; it looks for parts where they are by default. */
function forCodex({ author, category, description, name, parts }: Wish): object {
  const displayName = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
  return {
    ...(parts.includes('skill') && { skills: './skills/' }),
    interface: {
      displayName,
      shortDescription: description,
      longDescription: description,
      developerName: author,
      category,
      capabilities: ['Read'],
      defaultPrompt: [`Use ${name}.`],
    },
  };
}

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
