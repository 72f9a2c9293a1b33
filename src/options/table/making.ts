import { clientIds } from '../../model/client.ts';
import { keyTypes } from '../../model/signer.ts';
import { partKinds } from '../../new/wish.ts';
import { looking, retiring } from '../groups.ts';
import { edge, type Option, option } from '../option.ts';

/** What is made, and where it is written. */
export const makingOptions: readonly Option[] = [
  option('days', 'string', ['calendar'], 'look ahead so many days', { ...edge, label: 'N', default: '180' }),
  option('explain', 'boolean', ['policy'], 'say of each key which file and line, pack and scope said it last', edge),
  option('out', 'string', ['build', 'site', 'keygen'], 'build into this folder, seen from --dir', {
    label: 'DIR',
    default: 'dist',
    presets: { site: 'site' },
    bare: ['keygen'],
    apart: {
      site: 'write the pages into this folder, seen from --dir',
      keygen: 'write the private key to this file, the public one beside it',
    },
  }),
  option('base-url', 'string', ['site'], 'the https address it will have, for links that must be whole', {
    ...edge,
    label: 'URL',
  }),
  option('type', 'choice', ['keygen'], 'the kind of key', { ...edge, values: keyTypes, default: 'p256' }),
  option('write', 'boolean', ['build', 'bump', ...retiring], 'also write the committed files of local catalogs', {
    apart: {
      bump: 'write the new version, not only show what would change',
      ...Object.fromEntries(retiring.map(each => [each, 'write the record, not only show what would change'])),
    },
  }),
  option('check', 'boolean', ['build'], 'write nothing; fail when a committed file is out of date'),
  option('client', 'choice', [...looking, 'fix'], 'judge for codex, claude, copilot or cursor alone', {
    label: 'CLIENT',
    values: clientIds,
  }),
  option('for', 'list', ['new'], 'for this client; may be repeated (those of catalogs)', {
    ...edge,
    label: 'CLIENT',
    values: clientIds,
  }),
  option('with', 'list', ['new'], 'begin with a skill, command, agent, hook or mcp (skill)', {
    ...edge,
    label: 'PART',
    values: partKinds,
  }),
  option('description', 'string', ['new'], 'what it is for, in one sentence', { ...edge, label: 'TEXT' }),
  option('license', 'string', ['new'], 'its licence, as SPDX calls it (MIT)', { ...edge, label: 'ID' }),
  option('category', 'string', ['new'], 'where catalogs put it (Productivity)', { ...edge, label: 'NAME' }),
];
