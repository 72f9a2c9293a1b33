import { placesOf, raising, saidOf } from '../../model/raise.ts';
import { countedAsText } from '../../model/text-order.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const lines = {
  'catalogs/acme-lts.yaml':
    'schema: catalog/v1\nname: acme-lts\nowner: { name: Acme }\ntargets: [claude]\nchannel: "lts:1.x"\n',
};
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/decreased',
  title: 'A version is lower than one that was released',
  level: 'error',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `Users who have the higher version never get the lower one as an update, and a range such as ^1.4 would skip it. A number that was
given once stands for what was released under it, for ever.`,

  examples: {
    'a number lower than before': { base: hello('1.4.2'), head: hello('1.3.9', 'Say hello.'), finds: [at] },
    'a prerelease of what is out already': {
      base: hello('2.0.0'),
      head: hello('2.0.0-rc.3', 'Say hello.'),
      finds: [at],
    },
    'a line of long support goes on below what was released': {
      base: { ...hello('1.4.2'), ...lines },
      head: { ...hello('1.4.3', 'Say hello.'), ...lines },
      ledger: { hello: { '1.4.2': 'base', '2.0.0': 'other' } },
      finds: [],
    },
    'within a line, too': {
      base: { ...hello('1.4.2'), ...lines },
      head: { ...hello('1.4.3', 'Say hello.'), ...lines },
      ledger: { hello: { '1.4.2': 'base', '1.5.0': 'other', '2.0.0': 'other' } },
      finds: [at],
    },
    'what is beyond the line does not become a part of it': {
      base: { ...hello('2.0.0'), ...lines },
      head: { ...hello('1.4.3', 'Say hello.'), ...lines },
      ledger: { hello: { '1.4.2': 'other', '2.0.0': 'base' } },
      finds: [at],
    },
    'the branch it goes to is beyond the line': {
      base: { ...hello('1.4.2'), ...lines },
      head: { ...hello('1.4.3', 'Say hello.'), ...lines },
      tip: { ...hello('2.0.0', 'Say hello.'), ...lines },
      ledger: { hello: { '1.4.2': 'base', '2.0.0': 'other' } },
      finds: [at],
    },
    'a number without a dot before it': {
      base: hello('2.0.0-rc9'),
      head: hello('2.0.0-rc10', 'Say hello.'),
      finds: [at],
    },
    'a number with a dot before it': {
      base: hello('2.0.0-rc.9'),
      head: hello('2.0.0-rc.10', 'Say hello.'),
      finds: [],
    },
    'a number higher than before': { base: hello('1.4.2'), head: hello('1.4.3', 'Say hello.'), finds: [] },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'decreased')) {
      const word = countedAsText(fault.from ?? '', one.to ?? '');
      const why =
        word === undefined ? '' : ` (${word} is compared as text; behind a dot, as in rc.10, the number counts)`;
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} goes down from ${fault.from} to ${one.to}${why}; nobody who has ${fault.from} would get it`,
        ...raising(change, one, fault.next),
      };
    }
  },
});
