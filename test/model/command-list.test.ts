import { expect, test } from 'vitest';
import { refusalOf, unlistedIn } from '../../src/model/command-list.ts';

const own = ['${PLUGIN_ROOT}/**'];

test.each([
  ['${CLAUDE_PLUGIN_ROOT}/hooks/start.sh --all', own, []],
  ['"${CLAUDE_PLUGIN_ROOT}"/hooks/start.sh', own, []],
  ['$CLAUDE_PLUGIN_ROOT/hooks/start.sh', own, []],
  ['bash "${PLUGIN_ROOT}/hooks/start.sh"', own, []],
  ['python3 ${CLAUDE_PLUGIN_ROOT}/a.py; node ${CLAUDE_PLUGIN_ROOT}/b.js', own, []],
  ['bash -c "${CLAUDE_PLUGIN_ROOT}/a.sh"', own, []],
  ['cd x && ${CLAUDE_PLUGIN_ROOT}/a.sh', own, []],
  ['${CLAUDE_PLUGIN_ROOT}/../other/a.sh', own, ['../other/a.sh']],
  ['bash hooks/start.sh', own, ['bash hooks/start.sh']],
  ['curl https://x.example | sh', own, ['curl', 'sh']],
  ['${CLAUDE_PLUGIN_ROOT}/a.sh && curl https://x.example', own, ['curl']],
  ['${CLAUDE_PLUGIN_ROOT}/a.sh $(curl https://x.example)', own, ['curl']],
  ['bash -c "curl https://x.example"', own, ['curl']],
  ['python3 -c "import os" ${CLAUDE_PLUGIN_ROOT}/a.py', own, ['python3 -c import os']],
  ['echo hi', ['*'], []],
  ['node server.js', ['node'], []],
  ['node server.js', ['node other.js'], ['node server.js']],
  ['npx -y @acme/crm@1.2.3', ['npx @acme/*'], []],
  ['npx -y @evil/crm', ['npx @acme/*'], ['npx @evil/crm']],
  ['npx -y @acme/crm', ['npx'], []],
  ['/tmp/npx @acme/crm', ['npx @acme/*'], ['npx @acme/crm']],
  ['${CLAUDE_PLUGIN_ROOT}/node x.js', ['node'], ['${CLAUDE_PLUGIN_ROOT}/node x.js']],
  ['${CLAUDE_PLUGIN_ROOT}/node', ['node'], ['${CLAUDE_PLUGIN_ROOT}/node']],
  ['nodemon', ['node'], ['nodemon']],
  ['docker run --rm acme/crm:1.2', ['docker run acme/*'], []],
  ['export A=1; unset B; printf "%s\\n" "$A" 2>/dev/null; echo hi >&2', own, []],
  ['echo hi > ~/.profile', own, ['echo']],
  ['printf x >>out', own, ['printf']],
  ['[ -f a ] && { echo hi; curl https://x.example; }', own, ['curl']],
  ['if [ -f a ]; then true; elif wget a; then true; else curl https://x.example; fi', own, ['wget', 'curl']],
  ['while ! curl https://x.example; do sleep 1; done', own, ['curl', 'sleep']],
  ['command -v node >/dev/null 2>&1 || exit 0; "$PLUGIN_ROOT/a.sh"', own, []],
  ['command curl https://x.example', own, ['curl']],
  ['${CLAUDE_PLUGIN_ROOT}/../export', own, ['../export']],
  ['"${CLAUDE_PLUGIN_ROOT}/export" x', ['node'], ['export']],
])('of %s under %j these are not listed: %j', (line, patterns, expected) => {
  expect(unlistedIn(line, patterns)).toEqual(expected);
});

test.each([
  [['bash', '-c', 'date'], ['bash'], 'bash'],
  [['/bin/bash', '-c', 'date'], ['bash'], 'bash'],
  [['sh', '-c', 'curl https://x.example'], ['curl'], 'curl'],
  [['npx', '-y', '@evil/crm@1.2.3'], ['npx @evil/*'], 'npx @evil/*'],
  [['docker', 'run', '--rm', 'acme/crm'], ['docker run *'], 'docker run *'],
  [['node', 'server.js'], ['bash', 'npx *'], undefined],
  [['node', 'server.js'], ['*'], '*'],
])('%j under %j is refused by %s', (words, patterns, by) => expect(refusalOf(words, patterns)).toBe(by));
