import type { Found } from '../../model/diagnostic.ts';
import type { WaiverVerdict } from '../../model/waiving.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const waiver = (more: Readonly<Record<string, string>> = {}): string => {
  const keys = {
    id: 'WVR-1',
    rule: 'security/insecure-url',
    plugin: 'crm',
    where: '{ path: plugins/crm/.mcp.json }',
    reason: 'The vendor moves to https in January.',
    owner: '"@acme/sales"',
    created: '2026-11-20',
    expires: '2027-01-19',
    ...more,
  };
  const lines = Object.entries(keys).map(([key, text]) => `${key}: ${text}`);
  return `schema: waiver/v1\n${lines.join('\n')}\n`;
};
const crm = (waived: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "1.0.0" }\n',
  'plugins/crm/.mcp.json': '{ "mcpServers": { "crm": { "type": "http", "url": "http://crm.acme.example/mcp" } } }\n',
  'policies/waivers/WVR-1.yaml': waived,
  ...more,
});
const where = (more: string): string => waiver({ where: `{ path: plugins/crm/.mcp.json, ${more} }` });
const at = 'policies/waivers/WVR-1.yaml#/id';

export default rule({
  id: 'waiver/unused',
  title: 'A waiver covers nothing',
  level: 'warn',
  scope: 'waivers',
  since: '0.1.0',
  why: `What it tolerated is mended, or has moved, or the waiver never met it. One that is left lying would cover the same fault when
somebody makes it again, and nobody would look at it. A waiver of a rule that compares with a base or a release is not told:
what such a rule finds comes and goes while the tree stays as it is.`,

  examples: {
    'its finding is mended': {
      head: crm(waiver(), {
        'plugins/crm/.mcp.json':
          '{ "mcpServers": { "crm": { "type": "http", "url": "https://crm.acme.example/mcp" } } }\n',
      }),
      finds: [at],
    },
    'another place in the file': { head: crm(where('pointer: /mcpServers/crm/command')), finds: [at] },
    'the very place': { head: crm(where('pointer: /mcpServers/crm/url')), finds: [] },
    'another finding': { head: crm(where('fingerprint: 0123456789ab')), finds: [at] },
    'the very finding': { head: crm(where('fingerprint: acfaffca9e4f')), finds: [] },
    'the very finding, whose file was moved': {
      head: crm(waiver({ where: '{ path: mcp/crm.json, fingerprint: acfaffca9e4f }' })),
      finds: ['policies/waivers/WVR-1.yaml#/where/path'],
    },
    'its path in another form': {
      head: crm(waiver({ where: '{ path: ./plugins/crm/.mcp.json }' })),
      finds: ['policies/waivers/WVR-1.yaml#/where/path'],
    },
    'the plugin beside it': {
      head: crm(waiver({ plugin: 'hello' }), {
        'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
      }),
      finds: ['policies/waivers/WVR-1.yaml#/plugin'],
    },
    'the version is beyond its range': { head: crm(where('versions: "<1.0.0"')), finds: [at] },
    'a prerelease within its range': {
      head: crm(where('versions: "<2.0.0"'), {
        'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "1.5.0-rc.1" }\n',
      }),
      finds: [],
    },
    'narrowed to a catalog, and the finding is of none': { head: crm(waiver({ catalog: 'acme' })), finds: [at] },
    'its rule is switched off': {
      head: crm(waiver(), {
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nrules: { security/insecure-url: off }\n',
      }),
      finds: [at],
    },
    'a rule that compares finds nothing here': { head: crm(waiver({ rule: 'version/bump-too-small' })), finds: [] },
    'one that has ended is told as that': {
      today: '2027-01-19',
      head: crm(where('fingerprint: 0123456789ab')),
      finds: [],
    },
  },

  *check({ waivers = [] }) {
    for (const verdict of waivers) {
      const { faults, looked, matches, superseded } = verdict;
      if (matches > 0 || looked === 'no' || superseded || faults.some(({ code }) => code !== 'lone')) continue;
      yield { ...tell(verdict), plugin: verdict.waiver.plugin.value };
    }
  },
});

function tell({ elsewhere, looked, ofPlugin, waiver }: WaiverVerdict): Found {
  const { id, rule: aimed, where: said } = waiver;
  const at = id.place;
  if (looked === 'off')
    return { at, message: `${id.value} covers nothing: ${aimed.value} is switched off`, hint: removing(waiver) };
  if (elsewhere !== undefined && elsewhere.file !== said.path.value)
    return {
      at: said.path.place,
      message: `${id.value} matches nothing in ${shown(said.path.value)}; its finding is in ${shown(elsewhere.file)}`,
      hint: 'Name that path, and keep the rest.',
    };
  if (ofPlugin !== undefined)
    return {
      at: waiver.plugin.place,
      message: `${id.value} matches nothing of ${shown(waiver.plugin.value)}; its finding is of ${shown(ofPlugin)}`,
      hint: 'Name that plugin, and keep the rest.',
    };
  return { at, message: `${id.value} matches nothing any more`, hint: removing(waiver) };
}

function removing({ place: { document, file } }: WaiverVerdict['waiver']): string {
  return document === undefined ? `Delete ${shown(file)}.` : `Delete document ${document + 1} of ${shown(file)}.`;
}
