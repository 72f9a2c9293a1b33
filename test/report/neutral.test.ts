import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/commands/arguments.ts';
import { runExplain } from '../../src/commands/explain.ts';
import { helpText } from '../../src/commands/help.ts';
import { judge } from '../../src/commands/judge.ts';
import { render } from '../../src/commands/render.ts';
import { reportOf } from '../../src/commands/report-of.ts';
import { runRules } from '../../src/commands/rules.ts';
import { unifiedDiff } from '../../src/edit/line-diff.ts';
import type { Report } from '../../src/model/report.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { type Command, commands, settle } from '../../src/options.ts';
import { failureText } from '../../src/report/failure.ts';
import { printMended } from '../../src/report/mended.ts';
import { printRaised, printRaisedJson } from '../../src/report/raised.ts';
import { plain } from '../../src/report/style.ts';
import { visible } from '../../src/report/visible.ts';
import { rules } from '../../src/rules/index.ts';
import { runs } from '../runs.ts';
import { rendered } from './forge.ts';
import { hostileText, hostileTexts } from './hostile-texts.ts';
import { hostileTree } from './hostile-trees.ts';
import { reportWith } from './literals.ts';
import { commandsIn } from './runner.ts';

const commandNames = Object.keys(commands) as Command[];

/** What a terminal may obey, or not show as it is; a new line is ours. */
const steers = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Everything a run says about a tree that was hostile from its label to what could not be read of it. */
function reportsOn(tree: Tree, text: string): Report[] {
  const head = snapshotOf(tree, text);
  const trees = { head, base: snapshotOf({}, text), skipped: [{ what: text, because: text }] };
  const judgement = judge(trees, rules, '2026-11-20', { drift: true });
  const options = settle({ dir: `x${text}`, base: `x${text}`, catalog: [text] });
  const learned = reportOf('build', judgement, options);
  const outputs = [...judgement.build.catalogs.flatMap(each => each.outputs), ...judgement.build.outputs];
  const written = [text, ...outputs.map(({ path }) => `${text}/${path}`)];
  return [learned, { ...learned, findings: [], passed: true, written }];
}

async function isNeutral(report: Report, folder: string): Promise<void> {
  for (const format of ['human', 'json', 'sarif', 'markdown', 'github'] as const) {
    const text = await render(report, format, { ...plain, verbose: true }, folder);
    expect(text.match(steers), format).toBeNull();
    if (format !== 'github') expect(commandsIn(text), format).toEqual([]);
    if (format === 'github') saysOnlyItsOwn(text, report);
    if (format === 'markdown') isOnlyTables(text);
    if (format === 'json' || format === 'sarif') expect(() => JSON.parse(text)).not.toThrow();
  }
  const colored = await render(report, 'human', { ...plain, color: true }, folder);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  const bare = colored.replaceAll(/\u001b\[\d+m/g, '');
  expect(bare.match(steers)).toBeNull();
  expect([...commandsIn(colored), ...commandsIn(bare)]).toEqual([]);
}

/** Groups that end, and annotations that say what the findings say. */
function saysOnlyItsOwn(text: string, { findings }: Report): void {
  const said = findings.map(({ message, hint }) => visible(message) + (hint === undefined ? '' : `\n${visible(hint)}`));
  let open = 0;
  for (const { name, data, properties } of commandsIn(text)) {
    if (name === 'group') open += 1;
    else if (name === 'endgroup') open -= 1;
    else {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(Object.keys(properties).filter(key => !known.includes(key))).toEqual([]);
      if (properties.file === undefined && / more \w+, \d+ in all; /.test(data)) continue;
      const isWhole = said.includes(data);
      const isCut = data.endsWith('…') && said.some(each => each.startsWith(data.slice(0, -1)));
      expect(isWhole || isCut, data).toBe(true);
    }
    expect([0, 1]).toContain(open);
  }
  expect(open).toBe(0);
}

const known = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];

function isOnlyTables(markdown: string): void {
  const { kinds, spoken } = rendered(markdown);
  const ours = ['heading', 'paragraph', 'table', 'tableRow', 'tableCell', 'inlineCode', 'list', 'listItem', 'code'];
  expect(spoken).toEqual([]);
  expect(kinds.filter(kind => !ours.includes(kind))).toEqual([]);
  expect(kinds.filter(kind => kind === 'heading').length).toBeLessThanOrEqual(7);
  expect(kinds.filter(kind => kind === 'code')).toHaveLength(1);
}

describe('whatever a stranger writes, a report says it and does nothing else', () => {
  const small: Tree = {
    '.claude-plugin/marketplace.json':
      '{ "name": "acme", "plugins": [{ "name": "NAME", "source": "./plugins/NAME" }] }',
    'plugins/a/.claude-plugin/plugin.json': '{ "name": "NAME", "version": "NAME", "NAME": 1, "skills": "NAME" }',
    'plugins/a/skills/NAME/SKILL.md': '---\nname: NAME\ndescription: NAME\nNAME: NAME\n---\nNAME\n',
    'policies/policy.yaml': 'schema: policy/v1\nname: NAME\nrules: { NAME: NAME }\n',
  };

  test.each(hostileTexts)('%j', async text => {
    const part = text.replaceAll(/[/\0]/g, '') || 'x';
    const named = Object.entries(small).map(([path, literal]) => [
      path.replaceAll('NAME', part),
      String(literal).replaceAll('NAME', JSON.stringify(text).slice(1, -1)),
    ]);
    for (const report of reportsOn(Object.fromEntries(named) as Tree, text)) await isNeutral(report, text);
  });

  test('in any file and any name', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTree(), hostileText(), async (tree, text) => {
        for (const report of reportsOn(tree, text)) await isNeutral(report, text);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('text from strangers in one line, and in a diff', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      ']',
      'error',
      'set-output name=a',
      'stop-commands',
      '%0A',
      '\r',
      '\n',
      '\u0085',
      ' ',
      '\t',
      '\u00a0',
      '\ufeff',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
    hostileText(),
  );
  const text = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''));

  test('holds no order for a runner once it is made visible', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        for (const told of [
          visible(one),
          `  ${visible(one)}  ${visible(other)}`,
          `${visible(one)}\n${visible(other)}`,
        ]) {
          expect(commandsIn(told)).toEqual([]);
          expect(told.match(steers)).toBeNull();
        }
        expect(visible(visible(one))).toBe(visible(one));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('is what versions that were raised, and changes that were made, are told by', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        ([a = '', b = '', c = '', d = ''], dry) => {
          const diffs = [{ file: a, diff: unifiedDiff(a, `${b}\n${c}\n`, dry ? `${c}\n${d}\n` : undefined) }];
          const plugins = [{ name: a, from: b, to: '1.2.3', level: 'minor' as const, items: [c] }];
          const raised = { plugins, diffs, written: [d], dry, dir: a, skipped: [{ what: b, because: c }] };
          const mended = { fixed: [], left: [], withheld: 0, diffs, written: [d], dry };
          for (const told of [
            printRaised(raised, plain),
            printRaised({ ...raised, release: true }, plain),
            printRaisedJson(raised),
            printMended(mended, reportWith(), plain),
          ]) {
            expect(commandsIn(told)).toEqual([]);
            expect(told.replaceAll('\t', ' ').match(steers)).toBeNull(); // a diff keeps its tabs
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe('whatever goes wrong is told and does nothing else', () => {
  const isTold = (error: unknown): void => {
    for (const debug of [false, true]) {
      const { text } = failureText(error, { debug, version: '0.1.0' });
      expect(text.match(steers)).toBeNull();
      expect(commandsIn(text)).toEqual([]);
      const inWorkflow = failureText(error, { debug, version: '0.1.0', annotate: true }).text;
      expect(inWorkflow.match(steers)).toBeNull();
      expect(commandsIn(inWorkflow).map(({ name }) => name)).toEqual(['error']);
    }
  };

  test('in an error, and in what caused it', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (text, hint) => {
        const cause = new Error(text);
        cause.stack = `Error: ${text}\n${hint}\n    at x (${text}:1:1)`;
        for (const error of [new Trouble('x', text, hint, { cause }), new Error(text, { cause }), cause, text])
          isTold(error);
      }),
    );
  });

  test('on the command line', () => {
    const words = fc.array(
      fc.oneof(
        hostileText(),
        hostileText().map(text => `--${text}`),
        hostileText().map(text => `--format=${text}`),
        fc.constantFrom('check', 'explain', '--report', '--base', '--as-of', '--fail-on'),
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(words, argv => {
        const error = troubleOf(() => {
          const { command, given, words } = readArguments(argv);
          const options = settle(given, words);
          if (command === 'explain') runExplain(options);
        });
        if (error !== undefined) isTold(error);
      }),
      { numRuns: runs(500) },
    );
  });
});

test('what we tell of ourselves is told to people only, too', () => {
  const style = { ...plain, verbose: true };
  const pages = rules.flatMap(({ id }) =>
    (['human', 'json'] as const).map(format => runExplain(settle({ format }, [id]))),
  );
  const texts = [...pages, runRules(settle({}))].map(outcome => (outcome.kind === 'text' ? outcome.text(style) : ''));
  const helps = [undefined, ...commandNames].map(command => helpText(command, '0.1.0'));
  for (const text of [...texts, ...helps]) {
    expect(text.length).toBeGreaterThan(100);
    expect(text.match(steers), text).toBeNull();
    expect(commandsIn(text)).toEqual([]);
  }
});

function troubleOf(act: () => void): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}
