import type { Assertion } from '../model/assertion.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { Found } from '../model/diagnostic.ts';
import { documentPlace } from '../model/document.ts';
import { inside, type Place, steps } from '../model/place.ts';
import { type Plugin, sayersOf } from '../model/plugin.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';

/** The rules that a policy brings itself, one for each of its assertions. */
export function assertionRules(assertions: readonly Assertion[]): readonly JudgingRule[] {
  return assertions.map(assertion => ({
    ...{ id: assertion.id, title: assertion.message, level: assertion.level, since: '0.1.0' },
    scope: 'plugin',
    check: ({ head }) => foundBy(assertion, head),
  }));
}

/** Something an assertion can be held against. */
interface Asked {
  readonly value: unknown;
  readonly place: Place;
  readonly catalog?: string;
}

function* foundBy(assertion: Assertion, head: Workspace): Generator<Found> {
  const { fault, faultAt = '', faultHint, message, place: because } = assertion;
  if (fault !== undefined) {
    yield {
      at: inside(because, 'schema', ...steps(faultAt)),
      message: `${shown(assertion.id)} cannot be asked, ${faultHint === undefined ? `as its schema is none: ${shown(fault, 300)}` : `as ${fault}`}`,
      hint: faultHint ?? 'Write a JSON Schema (draft-07) that refers to nothing outside of itself.',
    };
    return;
  }
  for (const plugin of head.plugins) {
    for (const { value, place, catalog } of askedOf(assertion, plugin, head)) {
      const failures = assertion.failures(value);
      const [first] = failures;
      if (first === undefined) continue;
      const details = [...new Set(failures.map(({ pointer, detail }) => `${pointer} ${detail}`.trim()))];
      yield {
        at: { ...place, pointer: `${place.pointer ?? ''}${first.pointer}` },
        message,
        hint: `What does not fit: ${shown(details.join('; '), 300)}`,
        plugin: plugin.name.value,
        because,
        ...(catalog !== undefined && { catalog }),
      };
    }
  }
}

function askedOf({ on }: Assertion, plugin: Plugin, { catalogs }: Workspace): Asked[] {
  switch (on) {
    case 'manifest':
      return plugin.manifests.map(({ document }) => ({ value: document.value, place: documentPlace(document) }));
    case 'skill':
      return documentsOf(plugin, 'skill');
    case 'mcp':
      return [...documentsOf(plugin, 'mcp'), ...inManifests(plugin, 'mcpServers')];
    case 'hooks':
      return [...documentsOf(plugin, 'hooks'), ...inManifests(plugin, 'hooks')];
    case 'catalog-entry':
      return catalogs.flatMap(({ entries, name }) =>
        entries
          .filter(entry => entry.plugin === plugin)
          .map(entry => ({ value: entryValue(entry), place: entry.place, catalog: name.value })),
      );
  }
}

function documentsOf({ documents }: Plugin, role: string): Asked[] {
  return documents
    .filter(document => document.role === role)
    .map(document => ({ value: document.value, place: documentPlace(document) }));
}

// Written into the manifest, or into the entry of a catalog, it is the same thing, one level further down.
function inManifests(plugin: Plugin, key: string): Asked[] {
  return sayersOf(plugin).flatMap(({ document, value }) => {
    const said = value[key];
    const isInline = typeof said === 'object' && said !== null && !Array.isArray(said);
    return isInline ? [{ value: { [key]: said }, place: documentPlace(document) }] : [];
  });
}

/** An entry in the words of a catalog definition, whatever it was written in. */
function entryValue(entry: CatalogEntry): Readonly<Record<string, unknown>> {
  const { name, installation, authentication, category, description, products, tags, version } = entry;
  const said = { name, installation, authentication, category, description, products, version };
  const values = Object.entries(said).flatMap(([key, each]) => (each === undefined ? [] : [[key, each.value]]));
  return { ...Object.fromEntries(values), ...(tags.length > 0 && { tags }) };
}
