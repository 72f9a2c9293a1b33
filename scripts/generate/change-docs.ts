import { changeFacts } from '../../src/compare/change-ids.ts';
import { levelOf } from '../../src/compare/required.ts';
import type { Gain } from '../../src/model/surface.ts';
import type { Generated } from './generated.ts';

const head = `# Changes

Every kind of difference between two versions of a plugin that the gate knows, and the bump it asks for under each profile ([versions](versions.md)). Where two sizes stand, the larger one
counts when the plugin gains something by it: what it then newly does, reaches, may or asks for is told under *After this update the plugin will additionally*.

A policy sees one of them otherwise with \`versioning: { levels: { <change>: none | patch | minor | major } }\`.

| Change | \`api\` | \`consent\` | Why |
|---|---|---|---|
`;

/** `docs/changes.md`: the table that comparisons are made by. */
export function changeDocs(): Generated[] {
  const rows = Object.entries(changeFacts).map(([id, { always, gains, level, why }]) => {
    const sized = (profile: 'api' | 'consent') => {
      const plain = levelOf({ id, level }, { profile, levels: {} });
      if (gains === undefined) return plain;
      const gaining = levelOf(
        { id, level, gain: { kind: gains[0] as Gain['kind'], says: '' } },
        { profile, levels: {} },
      );
      return always === true || plain === gaining ? gaining : `${plain}, ${gaining}`;
    };
    return `| \`${id}\` | ${sized('api')} | ${sized('consent')} | ${why.replaceAll('|', '\\|')} |\n`;
  });
  return [{ path: 'docs/changes.md', text: head + rows.join('') }];
}
