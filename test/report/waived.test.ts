import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/report.ts';
import { isClear, markerOf, printComment } from '../../src/report/comment.ts';
import { printGithub } from '../../src/report/github.ts';
import { printHuman } from '../../src/report/human.ts';
import { printJson } from '../../src/report/json.ts';
import { printSarif } from '../../src/report/sarif.ts';
import { plain } from '../../src/report/style.ts';
import { printSummary } from '../../src/report/summary.ts';
import { rules } from '../../src/rules/index.ts';
import { waiverText, withWaiverTexts } from '../check/waivers.ts';
import { reportOfTree } from './fixture-report.ts';
import { rendered } from './forge.ts';
import { reportWith, unbumped } from './literals.ts';
import { commandsIn } from './runner.ts';
import sarifSchema from './schemas/sarif-2.1.0-rtm.5.schema.json' with { type: 'json' };

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const tree = withWaiverTexts([
  waiverText('WVR-1', { approvedBy: '"@acme/security"', ticket: 'https://tickets.acme.example/SEC-4711' }),
  waiverText('WVR-2', { plugin: 'fax', where: '{ path: plugins/fax/.mcp.json }', supersedes: 'WVR-0' }),
]);
const report = reportOfTree(tree);

describe('what is waived stays visible', () => {
  test('at a terminal, apart from what counts', () => {
    const text = printHuman(report, plain);
    expect(text).toContain('Waived, and still there:\n\nerror security/insecure-url  plugins/crm/.mcp.json');
    expect(text).toContain(
      '\n  waived   WVR-1 until 2027-01-19: The vendor moves to https in January. (owner @acme/sales, approved by @acme/security, https://tickets.acme.example/SEC-4711)\n',
    );
    expect(text).toContain('renewed once');
    expect(text).toContain('2 errors, 1 note in 2 plugins, 0 catalogs; 2 of them waived');
    expect(printHuman(report, { ...plain, quiet: true })).toContain('WVR-2');
  });

  test('in the log of a workflow, without an annotation', () => {
    const text = printGithub(report);
    const orders = commandsIn(text);
    expect(orders.filter(({ name }) => name === 'error')).toEqual([]);
    expect(orders.filter(({ name }) => name === 'group').map(({ data }) => data)).toEqual(['1 note', '2 waived']);
    expect(text).toContain('waived   WVR-1');
    expect(text).toContain('2 errors, 1 note in');
  });

  test('in the summary and in the comment, which is not all clear', () => {
    for (const markdown of [printSummary(report), printComment(report, markerOf())]) {
      const { kinds, spoken, text } = rendered(markdown);
      expect(kinds.filter(kind => kind === 'table')).toHaveLength(2);
      expect(markdown).toContain('### Waived\n');
      for (const word of ['WVR-1', '@acme/sales', '@acme/security', '2027-01-19', 'The vendor moves', 'SEC-4711'])
        expect(text).toContain(word);
      expect(spoken).toEqual([]);
    }
    expect(report.passed).toBe(true);
    expect(isClear(report)).toBe(false);
  });

  test('as JSON of the published schema', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      read('../../schemas/report.v1.schema.json'),
    );
    const told = JSON.parse(printJson(report));
    validate(told);
    expect(validate.errors).toBeNull();
    expect(told.findings.map(({ waived }: Finding) => waived?.id)).toEqual(['WVR-1', 'WVR-2', undefined]);
    for (const wrong of [{ waived: { id: 'WVR-1' } }, { bystander: false }])
      expect(validate({ ...told, findings: [{ ...told.findings[2], ...wrong }] })).toBe(false);
  });

  test('as suppressions of SARIF, by its schema', () => {
    const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const log = JSON.parse(printSarif(report, rules)) as Log;
    const validate = ajv.compile(sarifSchema);
    validate(log);
    expect(validate.errors).toBeNull();
    const justification =
      'WVR-1 until 2027-01-19: The vendor moves to https in January. (owner @acme/sales, approved by @acme/security, https://tickets.acme.example/SEC-4711)';
    expect(log.runs[0]?.results?.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      [{ kind: 'external', status: 'accepted', justification }],
      [expect.objectContaining({ status: 'accepted' })],
    ]);
  });
});

test("a finding that is somebody else's to mend says so, and is no error of this change", () => {
  const other = reportWith({ findings: [{ ...unbumped, bystander: true, known: true }], passed: true });
  const words = 'known, not yours';
  expect(printHuman(other, plain)).toContain(`old      ${words}: its waiver ended`);
  expect(printHuman(other, plain)).toContain(`; 1 of them ${words}`);
  expect(commandsIn(printGithub(other)).filter(({ name }) => name === 'error')).toEqual([]);
  expect(commandsIn(printGithub(other)).find(({ name }) => name === 'notice')?.data).toContain(words);
  expect(printSummary(other)).toContain(`error (${words})`);
  const log = JSON.parse(printSarif(other, rules)) as Log;
  expect(log.runs[0]?.results?.[0]?.message.text).toContain(words);
});
