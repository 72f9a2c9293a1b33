import type { Level } from '../model/diagnostic.ts';
import { isRecord, plainText, recordOf, type Values } from './values.ts';

/** A result that says something, with the place it names unread. */
export interface SarifResult {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly helpUri?: string;
  /** `physicalLocation` of its first location. */
  readonly location: Values;
}

/** Reads results of a run: what is one, `suppressed` where somebody accepted it, `none` where it says that all is well. */
export function resultReader(run: Values): (said: unknown) => SarifResult | 'suppressed' | 'none' | 'malformed' {
  const { driver, extensions } = recordOf(run.tool);
  const components = [driver, ...(Array.isArray(extensions) ? extensions : [])].map(rulesIn);
  const byId = new Map(
    components.flat().flatMap(rule => (typeof rule.id === 'string' ? [[rule.id, rule] as const] : [])),
  );
  return said => {
    if (!isRecord(said)) return 'malformed';
    if (said.baselineState === 'absent') return 'none';
    const { descriptor, id } = ruleOf(said, components, byId);
    const level = levelOf(said, descriptor);
    if (level === undefined) return 'none';
    if (isSuppressed(said.suppressions)) return 'suppressed';
    const helpUri = addressOf(plainText(descriptor, 'helpUri'));
    const [first] = Array.isArray(said.locations) ? said.locations : [];
    return {
      rule: fit(id),
      level,
      message: messageOf(recordOf(said.message), descriptor),
      ...(helpUri !== undefined && { helpUri }),
      location: recordOf(recordOf(first).physicalLocation),
    };
  };
}

function rulesIn(component: unknown): Values[] {
  const { rules } = recordOf(component);
  return Array.isArray(rules) ? rules.map(recordOf) : [];
}

function ruleOf(said: Values, components: readonly Values[][], byId: ReadonlyMap<unknown, Values>) {
  const reference = recordOf(said.rule);
  const component = recordOf(reference.toolComponent).index;
  const rules = components[typeof component === 'number' && component >= 0 ? component + 1 : 0] ?? [];
  const index = said.ruleIndex ?? reference.index;
  const indexed = typeof index === 'number' ? rules[index] : undefined;
  const id = plainText(said, 'ruleId') ?? plainText(reference, 'id') ?? plainText(indexed, 'id') ?? '';
  // `CA1000/1` is a case of `CA1000`.
  const descriptor = indexed ?? byId.get(id) ?? byId.get(id.slice(0, Math.max(0, id.lastIndexOf('/')))) ?? {};
  return { id, descriptor };
}

const ours: Readonly<Record<string, Level>> = { error: 'error', warning: 'warn', note: 'info' };

/** By SARIF a result without a level has that of its rule, and one that is no failure none. */
function levelOf({ kind = 'fail', level }: Values, descriptor: Values): Level | undefined {
  if (kind !== 'fail') return kind === 'review' || kind === 'open' ? 'info' : undefined;
  const said = level ?? recordOf(descriptor.defaultConfiguration).level;
  if (said === 'none') return undefined;
  return (typeof said === 'string' && Object.hasOwn(ours, said) ? ours[said] : undefined) ?? 'warn';
}

// By SARIF one without a status is accepted, and one that is refused or still looked at keeps the result alive.
function isSuppressed(said: unknown): boolean {
  if (!Array.isArray(said) || said.length === 0) return false;
  return said.every(one => isRecord(one) && (one.status === undefined || one.status === 'accepted'));
}

function messageOf(message: Values, descriptor: Values): string {
  const strings = recordOf(descriptor.messageStrings);
  const { id } = message;
  const template = typeof id === 'string' && Object.hasOwn(strings, id) ? plainText(strings[id], 'text') : undefined;
  const said = [
    plainText(message, 'text') ?? template,
    plainText(message, 'markdown'),
    plainText(descriptor.shortDescription, 'text'),
    plainText(descriptor, 'name'),
  ];
  const text = said.find(each => each !== undefined && each.trim() !== '') ?? 'no message';
  return oneLine(withArguments(text.slice(0, 4000), message.arguments));
}

function withArguments(text: string, said: unknown): string {
  const values: readonly unknown[] = Array.isArray(said) ? said : [];
  return text.replace(/\{(\d{1,3})\}/g, (hole, index) => {
    const value = values[Number(index)];
    return typeof value === 'string' ? value.slice(0, 1000) : hole;
  });
}

const longest = 400;

function oneLine(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
  const characters = [...line.slice(0, longest * 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line;
}

/** Only what may be opened without a thought; whoever writes a log may not send people anywhere else. */
function addressOf(said: string | undefined): string | undefined {
  if (said === undefined || said.length > 300 || !/^https:\/\/[\x21-\x7e]+$/.test(said)) return undefined;
  if (!URL.canParse(said)) return undefined;
  const { password, username } = new URL(said);
  return password === '' && username === '' ? said : undefined;
}

function fit(id: string): string {
  const made = id
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return made.slice(0, 80).replace(/^-|-$/g, '') || 'unnamed';
}
