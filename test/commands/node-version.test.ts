import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { demandNode } from '../../src/commands/node-version.ts';
import { bareEnvironment, cli } from '../work-folder.ts';

test.each(['22.18.0', '22.22.1', '24.0.0', '30.1.0-nightly'])('Node %s will do', version => {
  expect(() => demandNode(version)).not.toThrow();
});

test.each(['20.20.2', '22.17.9', '18.0.0'])('Node %s is too old, and that is said', version => {
  expect(() => demandNode(version)).toThrow(`catalogc needs Node 22.18 or later, and this is ${version}`);
});

const older = 'data:text/javascript,delete process.getBuiltinModule';

test.skipIf(process.env.CATALOGC_TEST_CLI === undefined).each(['cli.js', 'verify.js'])(
  '%s says so as well where Node cannot even load it',
  name => {
    const program = join(dirname(cli), name);
    const ended = spawnSync(process.execPath, ['--import', older, program, '--version'], {
      env: bareEnvironment(),
      encoding: 'utf8',
    });
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toBe(
      `catalogc: catalogc needs Node 22.18 or later, and this is ${process.versions.node}\n` +
        '  help     Install a newer one, or borrow one: npx --package node@24 --package catalogc catalogc check\n',
    );
    expect(execFileSync(process.execPath, [program, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  },
);
