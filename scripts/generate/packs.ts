import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Generated } from './generated.ts';

const shipped = ['recommended', 'strict'];

/** The shipped policy packs as modules, so that reading `builtin:<name>` needs no file of the installation. */
export function packs(): Generated[] {
  return shipped.flatMap(name => {
    const text = readFileSync(new URL(`../../policies/${name}.yaml`, import.meta.url), 'utf8');
    const head = `// Made by \`npm run generate\` from policies/${name}.yaml. Do not edit.\n`;
    const path = `src/load/generated/${name}`;
    return [
      { path: `${path}.js`, text: `${head}export default ${JSON.stringify(parse(text), null, 2)};\n` },
      {
        path: `${path}.d.ts`,
        text: `${head}declare const pack: Readonly<Record<string, unknown>>;\nexport default pack;\n`,
      },
    ];
  });
}
