import type { Found } from '../../model/diagnostic.ts';
import type { WaiverVerdict } from '../../model/waiving.ts';
import { shown } from '../../model/words.ts';
import { crm, file, waiver } from '../example-waivers.ts';
import { rule } from '../rule.ts';

const waived = (text: string, more: Readonly<Record<string, string>> = {}): Record<string, string> =>
  crm({ [file]: text, ...more });
const where = (more: string): string => waiver({ where: `{ path: plugins/crm/.mcp.json, ${more} }` });
const at = `${file}#/id`;

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
      head: waived(waiver(), {
        'plugins/crm/.mcp.json':
          '{ "mcpServers": { "crm": { "type": "http", "url": "https://crm.acme.example/mcp" } } }\n',
      }),
      finds: [at],
    },
    'another place in the file': { head: waived(where('pointer: /mcpServers/crm/command')), finds: [at] },
    'the very place': { head: waived(where('pointer: /mcpServers/crm/url')), finds: [] },
    'another finding': { head: waived(where('fingerprint: 0123456789ab')), finds: [at] },
    'the very finding': { head: waived(where('fingerprint: acfaffca9e4f')), finds: [] },
    'the very finding, whose file was moved': {
      head: waived(waiver({ where: '{ path: mcp/crm.json, fingerprint: acfaffca9e4f }' })),
      finds: [`${file}#/where/path`],
    },
    'its path in another form': {
      head: waived(waiver({ where: '{ path: ./plugins/crm/.mcp.json }' })),
      finds: [`${file}#/where/path`],
    },
    'the plugin beside it': {
      head: waived(waiver({ plugin: 'hello' }), {
        'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
      }),
      finds: [`${file}#/plugin`],
    },
    'the version is beyond its range': { head: waived(where('versions: "<1.0.0"')), finds: [at] },
    'a prerelease within its range': {
      head: waived(where('versions: "<2.0.0"'), {
        'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "1.5.0-rc.1" }\n',
      }),
      finds: [],
    },
    'narrowed to a catalog, and the finding is of none': { head: waived(waiver({ catalog: 'acme' })), finds: [at] },
    'its rule is switched off': {
      head: waived(waiver(), {
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nrules: { security/insecure-url: off }\n',
      }),
      finds: [at],
    },
    'a rule that compares finds nothing here': { head: waived(waiver({ rule: 'version/bump-too-small' })), finds: [] },
    'one that has ended is told as that': {
      today: '2027-01-19',
      head: waived(where('fingerprint: 0123456789ab')),
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
