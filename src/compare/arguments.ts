import type { ChangeId } from './change-ids.ts';

/** What differs between two argument hints: `<name>` is required, `[name]` is optional, anything else is text. */
export function argumentChanges(was = '', now = ''): [ChangeId, { readonly to?: string; readonly from?: string }][] {
  if (was === now) return [];
  const [before, after] = [argumentsOf(was), argumentsOf(now)];
  const required = [...after.required].filter(name => !before.required.has(name));
  const optional = [...after.optional].filter(name => !before.optional.has(name) && !before.required.has(name));
  if (required.length + optional.length === 0) return [['skill.arguments.hint.changed', { from: was, to: now }]];
  return [
    ...required.map((name): [ChangeId, { to: string }] => ['skill.arguments.required.added', { to: name }]),
    ...optional.map((name): [ChangeId, { to: string }] => ['skill.arguments.optional.added', { to: name }]),
  ];
}

function argumentsOf(hint: string): { required: Set<string>; optional: Set<string> } {
  const optional = new Set<string>();
  const rest = hint.replace(/\[([^[\]]*)\]/g, (_, name: string) => {
    optional.add(named(name));
    return ' ';
  });
  const required = new Set([...rest.matchAll(/<([^<>]*)>/g)].map(match => named(match[1] ?? '')));
  for (const name of required) optional.delete(name);
  return { required, optional };
}

function named(text: string): string {
  return text.replace(/[<>]|\.\.\.|…/g, '').trim();
}
