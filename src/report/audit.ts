import type { Audit, BuiltBy, Link } from '../model/audit.ts';
import type { Inspection } from '../model/inspection.ts';
import type { Lock } from '../model/verification.ts';
import { counted } from '../model/words.ts';
import { type Row, rowsText } from './doctor-table.ts';
import { type Style, say } from './style.ts';
import { signerText } from './verification.ts';
import { visible } from './visible.ts';

/** The answers to an auditor, a block each: who, under which policy, with which waivers, after which releases, and how to make it anew. */
export function auditTexts(audit: Audit, inspection: Inspection, style: Style): readonly string[] {
  const { lock } = inspection;
  return [
    block('Who made it', rowsText(makerRows(audit, inspection), style), style),
    ...(lock === undefined ? [] : [policyText(lock, style), waiversText(lock, style)]),
    block('Chain', rowsText([...audit.chain.map(linkRow), ...endOf(audit)], style), style),
    block('To make it anew', `  ${visible(audit.rebuild)}`, style),
  ];
}

function block(title: string, text: string, style: Style): string {
  return `${say(style, 'strong', title)}\n${text}`;
}

function makerRows({ built }: Audit, { lock, release, signer }: Inspection): readonly Row[] {
  const from =
    release && `${release.source.commit}${release.source.ref === undefined ? '' : ` at ${release.source.ref}`}`;
  const compiler = release && `${release.compiler.name} ${release.compiler.version}`;
  return [
    { label: 'started by', value: starterOf(built) },
    ...(built === undefined ? [] : [{ label: 'built by', value: built.builder }]),
    ...(built?.invocation === undefined ? [] : [{ label: 'run', value: built.invocation }]),
    ...(built?.runner === undefined ? [] : [{ label: 'machine', value: built.runner }]),
    { label: 'signed by', value: signer === undefined ? 'unknown, as nobody verified it' : signerText(signer) },
    ...(from === undefined ? [] : [{ label: 'commit', value: from }]),
    ...(compiler === undefined ? [] : [{ label: 'compiler', value: compiler }]),
    ...(lock === undefined ? [] : [{ label: 'judged for', value: lock.asOf }]),
  ];
}

function starterOf(built: BuiltBy | undefined): string {
  if (built === undefined) return 'unknown: there is no provenance that can be read';
  const { actor, actorId, event } = built;
  if (actor === undefined) return event === undefined ? 'whoever holds the key' : `${event}, by nobody that it names`;
  return `${actor}${actorId === undefined ? '' : ` (id ${actorId})`}${event === undefined ? '' : `, by ${event}`}`;
}

function policyText({ policyFiles = [], policyPacks = [], policySha256 }: Lock, style: Style): string {
  const rows = [
    { label: 'all files', value: policySha256 },
    ...policyFiles.map(({ path, sha256 }) => ({ label: visible(path), value: sha256 })),
    ...policyPacks.map(({ name, sha256 }) => ({ label: visible(name), value: sha256 })),
  ];
  return block('Policy, by SHA-256', rowsText(rows, style), style);
}

function waiversText({ asOf, waivers }: Lock, style: Style): string {
  if (waivers === undefined) return block('Waivers', '  Its lock does not tell them', style);
  if (waivers.length === 0) return block('Waivers', `  None was in force on ${visible(asOf)}`, style);
  const rows = waivers.flatMap(({ approvedBy, expires, id, owner, plugin, reason, rule, ticket }): Row[] => [
    { label: visible(id), value: `${rule} of ${plugin}, until ${expires}, by ${owner}` },
    {
      label: '',
      value: [reason, ...(approvedBy ? [`approved by ${approvedBy}`] : []), ...(ticket ? [ticket] : [])].join('; '),
    },
  ]);
  return block(`${counted(waivers.length, 'waiver')} in force on ${visible(asOf)}`, rowsText(rows, style), style);
}

function linkRow({ commit, compiler, folder = '', is, issuedAt, serial, statementSha256 }: Link): Row {
  const label = `serial ${serial}`;
  if (is === 'missing') return { label, value: `not handed in; its statement has SHA-256 ${statementSha256}` };
  if (is === 'other') return { label, value: `is another one in ${folder}`, from: `not ${statementSha256}` };
  return { label, value: `${issuedAt}  ${commit?.slice(0, 12)}  ${compiler}`, from: folder };
}

function endOf({ chain, complete }: Audit): readonly Row[] {
  if (chain.length === 0) return [{ label: 'serial', value: 'unknown: there is no statement that can be read' }];
  return complete ? [{ label: '', value: 'and that is the first one' }] : [];
}
