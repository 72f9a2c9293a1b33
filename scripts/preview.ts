import { options } from '../src/options.ts';
import { runCli } from './shell/run-cli.ts';
import { runScript } from './shell/run-script.ts';
import { openTree } from './trees/open-tree.ts';

/** Every way a report can look: each format, and for people plain, in colour, unfolded and quiet. */
export function looks(): string[][] {
  const formats = options.find(({ name }) => name === 'format')?.values ?? [];
  const forPeople = [['--color', 'always'], ['--verbose'], ['--quiet']];
  return formats.flatMap(format => {
    const plain = ['--format', format];
    return format === 'human' ? [plain, ...forPeople.map(flags => [...plain, ...flags])] : [plain];
  });
}

/** `npm run preview -- <fixture or folder> [command...]`: the same report in every look. */
function preview([name, ...command]: readonly string[]): number {
  const tree = openTree(name);
  try {
    for (const flags of looks()) {
      const words = [...(command.length === 0 ? ['check'] : command), ...flags];
      console.log(`\n== catalogc ${words.join(' ')}\n`);
      runCli(tree.dir, words);
    }
    return 0;
  } finally {
    tree.close();
  }
}

if (import.meta.main) await runScript(preview);
