import type { Output } from '../model/build.ts';
import { levels } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { faultOf } from '../ports/output-path.ts';

/** Does a value have the shape that a test asks for? */
type Test = (value: unknown) => boolean;

const text: Test = value => typeof value === 'string';
const number: Test = value => typeof value === 'number';
const truth: Test = value => typeof value === 'boolean';

const listOf =
  (item: Test): Test =>
  value =>
    Array.isArray(value) && value.every(item);

const objectOf =
  (member: Test): Test =>
  value =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(member);

/** An object with these members, and of the others those that are there. */
const shapeOf =
  (needed: Readonly<Record<string, Test>>, others: Readonly<Record<string, Test>> = {}): Test =>
  value => {
    if (typeof value !== 'object' || value === null) return false;
    const members = new Map<string, unknown>(Object.entries(value));
    const has = (key: string, test: Test): boolean => members.has(key) && test(members.get(key));
    if (!Object.entries(needed).every(([key, test]) => has(key, test))) return false;
    return Object.entries(others).every(([key, test]) => !members.has(key) || has(key, test));
  };

const place = shapeOf({ file: text }, { pointer: text, document: number, on: text, span: listOf(number) });
const span = shapeOf({ line: number, column: number, endLine: number, endColumn: number, text });
const level: Test = value => levels.some(each => each === value);
const finding = shapeOf(
  { rule: text, level, at: place, message: text, fingerprint: text },
  {
    before: place,
    because: place,
    hint: text,
    plugin: text,
    catalog: text,
    clients: listOf(text),
    hits: listOf(shapeOf({ client: text, effect: text })),
    beforeIn: text,
    span,
    beforeSpan: span,
    becauseSpan: span,
    bystander: truth,
    unwaivable: truth,
    waived: shapeOf(
      { id: text, owner: text, reason: text, expires: text },
      { approvedBy: text, ticket: text, renewed: number },
    ),
  },
);
const label = shapeOf({ label: text }, { commit: text });
const catalog = shapeOf(
  { name: text, file: text, targets: listOf(text), source: text, entries: number },
  { emitted: objectOf(number) },
);
const loss = shapeOf({ catalog: text, target: text, what: text, because: text, entry: truth }, { plugin: text });
const report = shapeOf(
  {
    command: text,
    tool: shapeOf({ name: text, version: text }),
    asOf: text,
    failOn: level,
    snapshot: label,
    findings: listOf(finding),
    totals: shapeOf({ error: number, warn: number, info: number }),
    rules: shapeOf({ run: number, off: listOf(text) }),
    skipped: listOf(shapeOf({ what: text, because: text })),
    plugins: number,
    catalogs: listOf(catalog),
    losses: listOf(loss),
    written: listOf(text),
    passed: truth,
  },
  { base: label },
);
const path: Test = value => typeof value === 'string' && faultOf(value) === undefined;
const output: Test = value => shapeOf({ path, text })(value) || shapeOf({ path, copy: text, executable: truth })(value);
const outputs: Test = value =>
  listOf(output)(value) && new Set((value as Output[]).map(each => each.path)).size === (value as Output[]).length;
const build = shapeOf({ report, around: listOf(text), members: text, paths: listOf(text), committed: listOf(text) });
const files = shapeOf({ outputs, committed: outputs });

/** What is kept of a build beside its files: enough to tell of it while they lie where they should. */
export interface KeptBuild {
  readonly report: Report;
  readonly around: readonly string[];
  /** Names what lay in those folders when all of it was tracked; empty otherwise. */
  readonly members: string;
  readonly paths: readonly string[];
  readonly committed: readonly string[];
}

/** The files of a build. */
export interface KeptFiles {
  readonly outputs: readonly Output[];
  readonly committed: readonly Output[];
}

/** A kept report; undefined when the text is none. */
export function reportIn(kept: string | undefined): Report | undefined {
  return read(kept, report) as Report | undefined;
}

/** A kept build; undefined when the text is none. */
export function buildIn(kept: string | undefined): KeptBuild | undefined {
  return read(kept, build) as KeptBuild | undefined;
}

/** The kept files of a build; undefined when the text is none. */
export function filesIn(kept: string | undefined): KeptFiles | undefined {
  return read(kept, files) as KeptFiles | undefined;
}

function read(kept: string | undefined, test: Test): unknown {
  if (kept === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(kept);
    return test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
