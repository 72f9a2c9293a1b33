import { type Case, claude, codex, cursor, json, neutral, prompt } from './sides.ts';

const base = codex();
const skill = (front = {}, body?: string) => ({
  ...base,
  'skills/merge/SKILL.md': prompt({ name: 'merge', description: 'Merges.', ...front }, body),
});
const command = (front = {}, body?: string) => ({
  ...claude(),
  'commands/deploy.md': prompt({ description: 'Deploys.', ...front }, body),
});
const agent = (front = {}, body?: string) => ({
  ...claude(),
  'agents/reviewer.md': prompt({ name: 'reviewer', description: 'Reviews.', ...front }, body),
});
const [, ...other] = ['Lend a hand.', 'Look around.', 'Count to ten.'];
const otherBody = `${other.join('\n')}\n`;

/** Skills, commands, agents, and other files that are called by a name. */
export const promptCases: Readonly<Record<string, Case>> = {
  'a skill removed, with its files': {
    was: { ...skill(), 'skills/merge/scripts/run.py': 'print()' },
    ...{ now: base, finds: ['skill.removed'], asks: ['major'] },
  },
  'a skill under another name in its front matter': {
    ...{ was: skill(), now: skill({ name: 'merge-contacts' }), finds: ['skill.renamed'], asks: ['major'] },
  },
  'a skill in another folder, hardly edited': {
    was: { ...skill(), 'skills/merge/notes.txt': 'same' },
    now: {
      ...base,
      'skills/join/SKILL.md': prompt(
        { name: 'join', description: 'Merges.' },
        'Say hi.\nAsk for the name.\nWrite it down.\nSave it.\nSay ciao.\n',
      ),
      'skills/join/notes.txt': 'same',
    },
    finds: ['skill.body.changed', 'skill.renamed', 'skill.resource.changed'],
    asks: ['major'],
  },
  'a skill in place of another': {
    was: skill(),
    now: { ...base, 'skills/join/SKILL.md': prompt({ name: 'join', description: 'Joins.' }, otherBody) },
    ...{ finds: ['skill.added', 'skill.removed'], asks: ['major'] },
  },
  'a skill added': { was: base, now: skill(), finds: ['skill.added'], asks: ['minor'] },
  'a skill added that uses tools': {
    was: base,
    now: skill({ 'allowed-tools': 'Bash, Write' }),
    ...{ finds: ['skill.added'], asks: ['major', 'minor'] },
    gains: ['use the tools Bash, Write without asking in the skill merge'],
  },
  'a skill that runs something when it is used': {
    was: { ...claude(), 'skills/merge/SKILL.md': prompt({ name: 'merge', description: 'Merges.' }) },
    now: {
      ...claude(),
      'skills/merge/SKILL.md': prompt(
        { name: 'merge', description: 'Merges.' },
        'Say hi.\nAsk for the name.\nWrite it down.\nSave it.\nLog: !`git log`\n',
      ),
    },
    ...{ finds: ['skill.body.changed', 'skill.run.added'], asks: ['major', 'minor'] },
    gains: ['run git log when the skill merge is used'],
  },
  'a skill that runs what it ran': {
    was: {
      ...claude(),
      'skills/merge/SKILL.md': prompt({ name: 'merge', description: 'Merges.' }, 'Say hi: !`git log`\n'),
    },
    now: {
      ...claude(),
      'skills/merge/SKILL.md': prompt({ name: 'merge', description: 'Merges.' }, 'Say ciao:\n\n```!\ngit log\n```\n'),
    },
    ...{ finds: ['skill.body.changed'], asks: ['patch'] },
  },
  'a command added that runs something when it is used': {
    was: claude(),
    now: command({}, '```!\ngit fetch\n```\n'),
    ...{ finds: ['command.added', 'command.run.added'], asks: ['major', 'minor'] },
    gains: ['run git fetch when the command deploy is used'],
  },
  'a command of the manifest that runs something when it is used': {
    was: claude({ commands: { deploy: { content: 'Deploy.' } } }),
    now: claude({ commands: { deploy: { content: 'Deploy !`git push`.' } } }),
    ...{ finds: ['command.changed', 'command.run.added'], asks: ['major', 'minor'] },
    gains: ['run git push when the command deploy is used'],
  },
  'a skill added with a script that a hook calls': {
    was: { ...base, ...hook('${PLUGIN_ROOT}/skills/merge/go.sh') },
    now: {
      ...skill({ 'allowed-tools': ['Read'] }),
      ...hook('${PLUGIN_ROOT}/skills/merge/go.sh'),
      'skills/merge/go.sh': 'x',
    },
    finds: ['skill.added', 'skill.allowed-tools.widened'],
    asks: ['major', 'minor'],
    gains: ['run skills/merge/go.sh from the skill merge', 'use the tool Read without asking in the skill merge'],
  },
  'a description of a skill': {
    ...{ was: skill(), now: skill({ description: 'Joins.' }), finds: ['skill.description.changed'], asks: ['patch'] },
  },
  'one line of a skill': {
    was: skill(),
    now: skill({}, 'Say hi.\nAsk for the name.\nWrite it down.\nSave it.\nSay ciao.\n'),
    ...{ finds: ['skill.body.changed'], asks: ['patch'] },
  },
  'most lines of a skill': {
    ...{ was: skill(), now: skill({}, otherBody), finds: ['skill.body.rewritten'], asks: ['minor'] },
  },
  'other front matter of a skill': {
    ...{ was: skill(), now: skill({ metadata: { a: 'b' } }), finds: ['file.changed'], asks: ['patch'] },
  },
  'a file of a skill': {
    was: { ...skill(), 'skills/merge/scripts/run.py': 'print(1)' },
    now: { ...skill(), 'skills/merge/scripts/run.py': 'print(2)' },
    ...{ finds: ['skill.resource.changed'], asks: ['patch'] },
  },
  'more and fewer tools of a skill': {
    was: skill({ 'allowed-tools': 'Read, Bash(git *)' }),
    now: skill({ 'allowed-tools': 'Read, Bash(git *), Write' }),
    ...{ finds: ['skill.allowed-tools.widened'], asks: ['major', 'minor'] },
    gains: ['use the tool Write without asking in the skill merge'],
  },
  'fewer tools of a skill': {
    was: skill({ 'allowed-tools': 'Read, Bash' }),
    now: skill({ 'allowed-tools': 'Read, Bash(git *)' }),
    ...{ finds: ['skill.allowed-tools.narrowed'], asks: ['minor'] },
  },
  'a skill that users cannot call': {
    ...{ was: skill(), now: skill({ 'user-invocable': false }), finds: ['skill.user-invocable.off'], asks: ['major'] },
  },
  'a skill that users can call': {
    ...{ was: skill({ 'user-invocable': false }), now: skill(), finds: ['skill.user-invocable.on'], asks: ['minor'] },
  },
  'a skill that the model cannot call': {
    was: skill(),
    now: skill({ 'disable-model-invocation': true }),
    ...{ finds: ['skill.disable-model-invocation.on'], asks: ['major'] },
  },
  'a skill that the model can call': {
    was: skill({ 'disable-model-invocation': true }),
    now: skill({ 'disable-model-invocation': false }),
    ...{ finds: ['skill.disable-model-invocation.off'], asks: ['minor'] },
  },
  'a required argument': {
    was: skill({ 'argument-hint': '<id>' }),
    now: skill({ 'argument-hint': '<id> <target>' }),
    ...{ finds: ['skill.arguments.required.added'], asks: ['major'] },
  },
  'an optional argument': {
    was: skill({ 'argument-hint': '<id>' }),
    now: skill({ 'argument-hint': '<id> [target]' }),
    ...{ finds: ['skill.arguments.optional.added'], asks: ['minor'] },
  },
  'another hint': {
    was: skill({ 'argument-hint': '<id> of it' }),
    now: skill({ 'argument-hint': '<id> of the contact' }),
    ...{ finds: ['skill.arguments.hint.changed'], asks: ['patch'] },
  },
  'a skill and an endpoint that are going to leave': {
    was: { ...skill(), ...neutral({ endpoints: [{ method: 'GET', path: '/a' }] }) },
    now: {
      ...skill({ metadata: { deprecated: 'use join' } }),
      ...neutral({ endpoints: [{ method: 'GET', path: '/a', deprecated: true }] }),
    },
    ...{ finds: ['component.deprecated', 'component.deprecated'], asks: ['minor'] },
  },
  'a command that is going to leave': {
    ...{ was: command(), now: command({ deprecated: true }), finds: ['component.deprecated'], asks: ['minor'] },
  },
  'a command removed': { was: command(), now: claude(), finds: ['command.removed'], asks: ['major'] },
  'a command added': { was: claude(), now: command(), finds: ['command.added'], asks: ['minor'] },
  'a command added that uses tools': {
    was: claude(),
    now: command({ 'allowed-tools': 'Bash' }),
    ...{ finds: ['command.added'], asks: ['major', 'minor'] },
    gains: ['use the tool Bash without asking in the command deploy'],
  },
  'a command renamed': {
    was: command(),
    now: { ...claude(), 'commands/ship.md': prompt({ description: 'Deploys.' }) },
    ...{ finds: ['command.renamed'], asks: ['major'] },
  },
  'a command edited': { was: command(), now: command({}, 'Stop.\n'), finds: ['command.changed'], asks: ['patch'] },
  'more tools of a command': {
    was: command(),
    now: command({ 'allowed-tools': 'Bash' }),
    ...{ finds: ['command.allowed-tools.widened'], asks: ['major', 'minor'] },
    gains: ['use the tool Bash without asking in the command deploy'],
  },
  'fewer tools of a command': {
    was: command({ 'allowed-tools': 'Bash' }),
    now: command(),
    ...{ finds: ['command.allowed-tools.narrowed'], asks: ['minor'] },
  },
  'commands inside the manifest': {
    was: claude({ commands: { deploy: { content: 'Deploy it.' }, stop: { content: 'Stop it.' } } }),
    now: claude({ commands: { deploy: { content: 'Deploy all.' }, go: { content: 'Start now.' } } }),
    ...{ finds: ['command.added', 'command.changed', 'command.removed'], asks: ['major'] },
  },
  'an agent removed': { was: agent(), now: claude(), finds: ['agent.removed'], asks: ['major'] },
  'an agent renamed': { was: agent(), now: agent({ name: 'critic' }), finds: ['agent.renamed'], asks: ['major'] },
  'an agent added': { was: claude(), now: agent(), finds: ['agent.added'], asks: ['minor'] },
  'an agent edited': { was: agent(), now: agent({}, 'Stop.\n'), finds: ['agent.changed'], asks: ['patch'] },
  'more tools of an agent': {
    was: agent({ tools: 'Read' }),
    now: agent({ tools: 'Read, Bash' }),
    ...{ finds: ['agent.tools.widened'], asks: ['major', 'minor'] },
    gains: ['let the agent reviewer use the tool Bash'],
  },
  'all tools for an agent': {
    was: agent({ tools: 'Read' }),
    now: agent(),
    ...{ finds: ['agent.tools.widened'], asks: ['major', 'minor'] },
    gains: ['let the agent reviewer use all tools'],
  },
  'a tool no longer kept from an agent': {
    was: agent({ disallowedTools: 'Bash, Write' }),
    now: agent({ disallowedTools: ['Write'] }),
    ...{ finds: ['agent.tools.widened'], asks: ['major', 'minor'] },
    gains: ['let the agent reviewer use the tool Bash'],
  },
  'a tool kept from an agent': {
    was: agent(),
    ...{ now: agent({ disallowedTools: 'Bash' }), finds: ['agent.tools.narrowed'], asks: ['minor'] },
  },
  'a tool no longer kept from an agent that does not have it': {
    was: agent({ tools: 'Read', disallowedTools: 'Bash' }),
    now: agent({ tools: 'Read' }),
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'tools beside the file of a command': {
    was: { ...claude({ commands: { go: { source: './go.md' } } }), 'go.md': prompt({ description: 'Goes.' }) },
    now: {
      ...claude({ commands: { go: { source: './go.md', allowedTools: ['Bash'] } } }),
      'go.md': prompt({ description: 'Goes.' }),
    },
    ...{ finds: ['command.allowed-tools.widened', 'file.changed'], asks: ['major', 'minor'] },
    gains: ['use the tool Bash without asking in the command go'],
  },
  'a command that comes with tools beside its file': {
    was: claude(),
    now: {
      ...claude({ commands: { go: { source: './go.md', allowedTools: 'Bash' } } }),
      'go.md': prompt({ description: 'Goes.' }),
    },
    ...{ finds: ['command.added', 'file.changed'], asks: ['major', 'minor'] },
    gains: ['use the tool Bash without asking in the command go'],
  },
  'tools in the text that a manifest holds': {
    was: claude({ commands: { go: { content: 'Go.' } } }),
    now: claude({ commands: { go: { content: '---\nallowed-tools: Bash\n---\n\nGo.' } } }),
    ...{
      finds: ['command.allowed-tools.widened', 'command.changed'],
      asks: ['major', 'minor'],
    },
    gains: ['use the tool Bash without asking in the command go'],
  },
  'a command that comes with tools in its text': {
    was: claude({ commands: {} }),
    now: claude({ commands: { go: { content: '---\nallowed-tools: [Bash]\n---\n\nGo.' } } }),
    ...{ finds: ['command.added'], asks: ['major', 'minor'] },
    gains: ['use the tool Bash without asking in the command go'],
  },
  'fewer tools of an agent': {
    ...{ was: agent(), now: agent({ tools: 'Read' }), finds: ['agent.tools.narrowed'], asks: ['minor'] },
  },
  'another model of an agent': {
    was: agent({ model: 'haiku' }),
    now: agent({ model: 'opus' }),
    ...{ finds: ['agent.model.changed'], asks: ['minor'] },
  },
  ...named('workflow', 'workflows', claude()),
  ...named('output-style', 'output-styles', claude()),
  ...named('theme', 'themes', claude()),
  ...named('rule', 'rules', cursor()),
  'an output style that no client reads': {
    was: base,
    now: { ...base, 'output-styles/terse.md': 'Be terse.' },
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'a theme in a folder of its own': {
    was: claude({ experimental: { themes: './looks' } }),
    now: { ...claude({ experimental: { themes: './looks' } }), 'looks/dark.json': '{}' },
    ...{ finds: ['theme.added'], asks: ['minor'] },
  },
};

function hook(line: string) {
  return { 'hooks/hooks.json': json({ hooks: { SessionStart: [{ hooks: [{ type: 'command', command: line }] }] } }) };
}

function named(kind: string, folder: string, manifest: Case['was']): Record<string, Case> {
  const file = (name: string, text = 'One.\nTwo.\nThree.\n') => ({ ...manifest, [`${folder}/${name}.md`]: text });
  return {
    [`${kind} removed`]: { was: file('a'), now: manifest, finds: [`${kind}.removed`], asks: ['major'] },
    [`${kind} renamed`]: { was: file('a'), now: file('b'), finds: [`${kind}.renamed`], asks: ['major'] },
    [`${kind} added`]: { was: manifest, now: file('a'), finds: [`${kind}.added`], asks: ['minor'] },
    [`${kind} changed`]: { was: file('a'), now: file('a', 'Four.\n'), finds: [`${kind}.changed`], asks: ['patch'] },
  };
}
