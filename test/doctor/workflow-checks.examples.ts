/** Workflows, and `level file:line:column` of what a check finds in them, in order. */
export interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly finds: readonly string[];
  readonly more?: { readonly compiles?: boolean; readonly dated?: number };
}

const [a, b] = ['a', 'b'].map(letter => letter.repeat(40));

/** What stands above the jobs of a workflow that is set off like this. */
export const head = (on: string): string => `name: gate\non:\n${on}\npermissions: { contents: read }\n`;
const checkout = `      - uses: actions/checkout@${a}\n        with: { persist-credentials: false, fetch-depth: 0 }\n`;
const steps = `    runs-on: ubuntu-24.04\n    steps:\n${checkout}`;
const ours = `      - uses: acme/catalogc@${b}\n`;

/** A gate without fault. */
export const gate = `${head('  pull_request:\n  merge_group:')}jobs:\n  catalogs:\n${steps}${ours}`;

/** One job on an event, with more lines after those every job has. */
const on = (event: string, more: string): string => `${head(`  ${event}:`)}jobs:\n  catalogs:\n${steps}${more}`;
const run = (line: string, event = 'pull_request'): string => on(event, `      - run: ${line}\n${ours}`);
const one = (name: string, text: string): Readonly<Record<string, string>> => ({ [`${name}.yml`]: text });
const expression = (text: string): string => `\${{ ${text} }}`;

const taking = (ref: string, event = 'pull_request_target'): string =>
  on(event, '').replace('fetch-depth: 0', `ref: "${ref}"`);

/** For each check: bad workflows and fine ones that come close. */
export const examples: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  'strangers-code': {
    'the head on pull_request_target': {
      files: one('a', taking(expression('github.event.pull_request.head.sha'))),
      finds: ['error a.yml:10:50'],
    },
    'by its branch': { files: one('a', taking(expression('github.head_ref'))), finds: ['error a.yml:10:50'] },
    'written with brackets': {
      files: one('a', taking(expression("github.event['pull_request']['head']['ref']"))),
      finds: ['error a.yml:10:50'],
    },
    'the ref of the merge': { files: one('a', taking('refs/pull/1/merge')), finds: ['error a.yml:10:50'] },
    'after another workflow': {
      files: one('a', taking(expression('github.event.workflow_run.head_sha'), 'workflow_run')),
      finds: ['error a.yml:10:50'],
    },
    'on a comment, by hand': {
      files: one('a', run('gh pr checkout "$NUMBER"', 'issue_comment')),
      finds: ['error a.yml:11:14'],
    },
    'by hand, through a variable': {
      files: one(
        'a',
        on(
          'pull_request_target',
          `      - run: git fetch origin "$REF"\n        env: { REF: "${expression('github.head_ref')}" }\n`,
        ),
      ),
      finds: ['error a.yml:11:14'],
    },
    'a variable that is only named': {
      files: one(
        'a',
        on(
          'pull_request_target',
          `      - run: git fetch origin main && echo "$REF"\n        env: { REF: "${expression('github.repository')}" }\n`,
        ),
      ),
      finds: [],
    },
    'in a workflow that is called': {
      files: {
        'a.yml': `${head('  pull_request_target:')}jobs:\n  call: { uses: ./.github/workflows/b.yml }\n`,
        'b.yml': taking(expression('github.event.pull_request.head.sha'), 'workflow_call'),
      },
      finds: ['error b.yml:10:50'],
    },
    'the base alone, which judges nothing': {
      files: one('a', on('pull_request_target', ours)),
      finds: ['warn a.yml:6:3'],
    },
    'the same on pull_request': {
      files: one('a', taking(expression('github.event.pull_request.head.sha'), 'pull_request')),
      finds: [],
    },
    'the default branch': {
      files: one('a', taking(expression('github.event.repository.default_branch'), 'workflow_run')),
      finds: [],
    },
    'labels alone': { files: one('a', on('pull_request_target', '      - uses: actions/labeler@v5\n')), finds: [] },
    'a job that is not for that event': {
      files: one(
        'a',
        taking(expression('github.head_ref')).replace(
          '    runs-on',
          "    if: github.event_name == 'push'\n    runs-on",
        ),
      ),
      finds: [],
    },
    'a word in a comment of a script': {
      files: one('a', on('pull_request_target', '      - run: |\n          # never gh pr checkout\n          true\n')),
      finds: [],
    },
  },
  'script-injection': {
    'a title': {
      files: one('a', run(`echo "${expression('github.event.pull_request.title')}"`)),
      finds: ['error a.yml:11:14'],
    },
    'a branch': { files: one('a', run(`echo ${expression('github.head_ref')}`)), finds: ['error a.yml:11:14'] },
    'in brackets, in a function': {
      files: one('a', run(`'echo ${expression("format(''{0}'', github.event[''issue''][''title''])")}'`)),
      finds: ['error a.yml:11:14'],
    },
    'the whole event': {
      files: one('a', run(`echo '${expression('toJSON(github.event)')}'`)),
      finds: ['error a.yml:11:14'],
    },
    'names that we found': {
      files: one(
        'a',
        on(
          'pull_request',
          `${ours.replace('- uses', '- id: c\n        uses')}      - run: echo '${expression('steps.c.outputs.changed')}'\n`,
        ),
      ),
      finds: ['error a.yml:13:14'],
    },
    'a script of JavaScript': {
      files: one(
        'a',
        on(
          'pull_request',
          `      - uses: actions/github-script@${a}\n        with: { script: "x('${expression('github.event.comment.body')}')" }\n${ours}`,
        ),
      ),
      finds: ['error a.yml:12:25'],
    },
    'a number, a commit, a comparison': {
      files: one(
        'a',
        run(
          `echo ${['github.event.number', 'github.event.pull_request.head.sha', "github.event.action == 'opened'", 'github.sha'].map(expression).join(' ')}`,
        ),
      ),
      finds: [],
    },
    'through the environment': {
      files: one(
        'a',
        on(
          'pull_request',
          `      - run: echo "$TITLE"\n        env: { TITLE: "${expression('github.event.pull_request.title')}" }\n${ours}`,
        ),
      ),
      finds: [],
    },
    'a verdict of ours': {
      files: one(
        'a',
        on(
          'pull_request',
          `${ours.replace('- uses', '- id: c\n        uses')}      - run: echo '${expression('steps.c.outputs.passed')}'\n`,
        ),
      ),
      finds: [],
    },
    'a job without catalogc that has the rights of the repository': {
      files: one('a', on('issues', `      - run: echo ${expression('github.event.issue.title')}\n`)),
      finds: ['error a.yml:11:14'],
    },
    'a job without catalogc': {
      files: one('a', on('pull_request', `      - run: echo ${expression('github.head_ref')}\n`)),
      finds: [],
    },
  },
  'gate-permissions': {
    'nobody says': {
      files: one('a', gate.replace('permissions: { contents: read }\n', '')),
      finds: ['warn a.yml:6:3'],
    },
    everything: {
      files: one('a', gate.replace('{ contents: read }', 'write-all')),
      finds: ['error a.yml:5:1'],
    },
    'contents, in the job': {
      files: one(
        'a',
        gate.replace('    runs-on', '    permissions: { contents: write, id-token: write }\n    runs-on'),
      ),
      finds: ['error a.yml:8:5'],
    },
    'with the command line': {
      files: one(
        'a',
        on('pull_request', '      - run: npx catalogc check\n').replace('contents: read', 'contents: write'),
      ),
      finds: ['error a.yml:4:1'],
    },
    'a comment, and alerts': {
      files: one('a', gate.replace('contents: read', 'contents: read, pull-requests: write, security-events: write')),
      finds: [],
    },
    'nothing at all': { files: one('a', gate.replace('{ contents: read }', '{}')), finds: [] },
    'a job that publishes on push': {
      files: one(
        'a',
        gate
          .replace('  merge_group:', '  push:')
          .replace(
            '    runs-on',
            "    if: github.ref == 'refs/heads/main'\n    permissions: { contents: write }\n    runs-on",
          ),
      ),
      finds: [],
    },
    'only when a pull request is closed': {
      files: one(
        'a',
        on('pull_request', ours)
          .replace('pull_request:', 'pull_request: { types: [closed] }')
          .replace('contents: read', 'contents: write'),
      ),
      finds: [],
    },
  },
  'secret-in-gate': {
    'in the environment of the step': {
      files: one('a', `${gate}        env: { TOKEN: "${expression('secrets.NPM_TOKEN')}" }\n`),
      finds: ['warn a.yml:13:23'],
    },
    'in the environment of the workflow': {
      files: one('a', gate.replace('jobs:', `env: { A: "${expression("secrets['A_KEY']")}" }\njobs:`)),
      finds: ['warn a.yml:6:11'],
    },
    'all of them': {
      files: one('a', run(`echo '${expression('toJSON(secrets)')}'`)),
      finds: ['warn a.yml:11:14'],
    },
    'the token of the run': {
      files: one('a', `${gate}        env: { GITHUB_TOKEN: "${expression('secrets.GITHUB_TOKEN')}" }\n`),
      finds: [],
    },
    'on push': {
      files: one('a', `${on('push', ours)}        env: { TOKEN: "${expression('secrets.NPM_TOKEN')}" }\n`),
      finds: [],
    },
    'a word that only looks like it': { files: one('a', run('echo secrets.NPM_TOKEN')), finds: [] },
  },
  'ignored-gate': {
    'the step': { files: one('a', `${gate}        continue-on-error: true\n`), finds: ['warn a.yml:12:15'] },
    'the job': {
      files: one('a', gate.replace('    runs-on', '    continue-on-error: true\n    runs-on')),
      finds: ['warn a.yml:7:3'],
    },
    'in the script': {
      files: one('a', on('pull_request', '      - run: npx catalogc check || true\n')),
      finds: ['warn a.yml:11:14'],
    },
    'another step': { files: one('a', `${gate}      - run: "false"\n        continue-on-error: true\n`), finds: [] },
    'said to be off': { files: one('a', `${gate}        continue-on-error: false\n`), finds: [] },
  },
  'unpinned-action': {
    'by version and by branch': {
      files: one('a', gate.replace(a ?? '', 'v5').replace(b ?? '', 'main')),
      finds: ['warn a.yml:10:15', 'warn a.yml:12:15'],
    },
    'an image': {
      files: one('a', on('pull_request', `      - uses: docker://alpine:3\n${ours}`)),
      finds: ['warn a.yml:11:15'],
    },
    'part of a commit': { files: one('a', gate.replace(b ?? '', 'bbbbbbb')), finds: ['warn a.yml:12:15'] },
    'all of them': { files: one('a', gate), finds: [] },
    'an image by its digest': {
      files: one('a', on('pull_request', `      - uses: docker://alpine@sha256:${'0'.repeat(64)}\n${ours}`)),
      finds: [],
    },
    'a job without catalogc': { files: one('a', on('push', '      - uses: a/b@v1\n')), finds: [] },
  },
  'shallow-checkout': {
    'no depth and no credentials': {
      files: one('a', gate.replace(', fetch-depth: 0', '')),
      finds: ['warn a.yml:10:15'],
    },
    'a depth of one': {
      files: one('a', gate.replace('fetch-depth: 0', 'fetch-depth: 1')),
      finds: ['warn a.yml:11:58'],
    },
    'credentials are kept, so what is missing is fetched': {
      files: one('a', gate.replace('        with: { persist-credentials: false, fetch-depth: 0 }\n', '')),
      finds: [],
    },
    'the merge and its parents': { files: one('a', gate.replace('fetch-depth: 0', 'fetch-depth: 2')), finds: [] },
    'nothing to compare with': {
      files: one('a', on('schedule', ours).replace(', fetch-depth: 0', '')),
      finds: [],
    },
  },
  'schedule-beside-gate': {
    'in one file': {
      files: one('a', gate.replace('  merge_group:', "  schedule: [{ cron: '1 2 * * *' }]")),
      finds: ['warn a.yml:4:3'],
    },
    'in two': {
      files: { 'a.yml': gate, 'b.yml': on('schedule', ours) },
      finds: [],
    },
    'beside something else': {
      files: one('a', `${head("  pull_request:\n  schedule: [{ cron: '1 2 * * *' }]")}jobs: {}\n`),
      finds: [],
    },
  },
  'gate-missing': {
    'no workflow': { files: {}, finds: ['warn nowhere'] },
    'one that tests something else': { files: one('a', on('pull_request', '')), finds: ['warn nowhere'] },
    'only on push': { files: one('a', on('push', ours)), finds: ['warn nowhere'] },
    'one that only comments': {
      files: one('a', on('pull_request', `${ours}        with: { command: comment }\n`)),
      finds: ['warn nowhere'],
    },
    'a job that pull requests skip': {
      files: one('a', gate.replace('    runs-on', "    if: github.event_name != 'pull_request'\n    runs-on")),
      finds: ['warn nowhere'],
    },
    'a comment in a script': {
      files: one('a', on('pull_request', '      - run: |\n          # npx catalogc check\n          true\n')),
      finds: ['warn nowhere'],
    },
    'by the Action': { files: one('a', gate), finds: [] },
    'by the command line': {
      files: one('a', on('pull_request', '      - run: npx --yes catalogc@1.2.3 -C tools check --base origin/main\n')),
      finds: [],
    },
    'on all that can set it off': {
      files: one(
        'a',
        gate.replace(
          '    runs-on',
          "    if: github.event_name == 'push' || github.event_name == 'pull_request'\n    runs-on",
        ),
      ),
      finds: [],
    },
    'in a workflow that is called': {
      files: {
        'a.yml': `${head('  pull_request:')}jobs:\n  call: { uses: ./.github/workflows/b.yml }\n`,
        'b.yml': on('workflow_call', ours),
      },
      finds: [],
    },
  },
  'build-missing': {
    'a gate alone': { files: one('a', gate), finds: ['info nowhere'] },
    'a check on push': { files: one('a', on('push', ours)), finds: ['info nowhere'] },
    'a build on push': { files: one('a', on('push', '      - run: npx catalogc build\n')), finds: [] },
    'nothing to compile': { files: one('a', gate), finds: [], more: { compiles: false } },
  },
  'schedule-missing': {
    'a gate alone': { files: one('a', gate), finds: ['info nowhere'] },
    'with days that come': { files: one('a', gate), finds: ['warn nowhere'], more: { dated: 2 } },
    'a check every night': {
      files: one('a', on('schedule', ours).replace('schedule:', "schedule: [{ cron: '1 2 * * *' }]")),
      finds: [],
      more: { dated: 2 },
    },
  },
  'merge-queue-missing': {
    'a gate without': { files: one('a', gate.replace('  merge_group:\n', '')), finds: ['info a.yml:3:3'] },
    'a list of events': {
      files: one('a', gate.replace('on:\n  pull_request:\n  merge_group:', 'on: [push, pull_request]')),
      finds: ['info a.yml:2:12'],
    },
    'with it': { files: one('a', gate), finds: [] },
    'another gate has it': { files: { 'a.yml': gate, 'b.yml': on('pull_request', ours) }, finds: [] },
  },
  'publish-concurrency': {
    'a build': { files: one('a', on('push', `${ours}        with: { command: build }\n`)), finds: ['info a.yml:6:3'] },
    'a publish': {
      files: one('a', on('push', `${ours}        with: { command: publish }\n`)),
      finds: ['info a.yml:6:3'],
    },
    'kept apart': {
      files: one('a', `concurrency: a\n${on('push', `${ours}        with: { command: build }\n`)}`),
      finds: [],
    },
    'a check': { files: one('a', on('push', ours)), finds: [] },
  },
  'comment-missing': {
    'a gate alone': { files: one('a', gate), finds: ['info a.yml:7:3'] },
    'where forks may not write': {
      files: one('a', `${gate}${ours}        with: { command: comment }\n`),
      finds: ['info a.yml:7:3'],
    },
    'after the gate': {
      files: { 'a.yml': gate, 'b.yml': on('workflow_run', `${ours}        with: { command: comment }\n`) },
      finds: [],
    },
    'no gate at all': { files: {}, finds: [] },
  },
};
