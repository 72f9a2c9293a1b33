/** What a command starts. */
export interface Program {
  /** What it is, without a version: `npx @acme/crm`, `bash hooks/start.sh`, `node -e …`. */
  readonly name: string;
  readonly version?: string;
  /** The word of the command that says package and version. */
  readonly spec?: string;
  /** Set where an interpreter runs a file that the plugin ships: the interpreter. */
  readonly interpreter?: string;
}

/** Programs that fetch a package and run it, with the words that stand before the package, and the options that name it. */
const runners: readonly { readonly words: readonly string[]; readonly named?: readonly string[] }[] = [
  { words: ['npx'], named: ['-p=', '--package='] },
  { words: ['npm', 'exec'], named: ['-p=', '--package='] },
  { words: ['npm', 'x'], named: ['-p=', '--package='] },
  { words: ['pnpm', 'dlx'], named: ['--package='] },
  { words: ['pnpx'] },
  { words: ['yarn', 'dlx'], named: ['-p=', '--package='] },
  { words: ['bunx'], named: ['-p=', '--package='] },
  { words: ['bun', 'x'] },
  { words: ['uvx'], named: ['--from='] },
  { words: ['uv', 'tool', 'run'], named: ['--from='] },
  { words: ['pipx', 'run'], named: ['--spec='] },
  { words: ['docker', 'run'] },
  { words: ['podman', 'run'] },
  { words: ['dnx'] },
];

/** Options that take the next word with them. */
const taking = new Set([
  ...['-e', '--env', '-v', '--volume', '--publish', '--name', '--network', '--net', '--mount', '-w', '--workdir'],
  ...['--entrypoint', '-u', '--user', '--env-file', '--platform', '--add-host', '-l', '--label', '-h', '--hostname'],
  ...['--with', '--python', '--index-url', '--registry', '-c', '--call', '--memory', '-m', '--cpus', '--pull'],
]);

/** The package that a runner such as npx or docker starts; undefined when the command is no runner. */
export function packageOf(binary: string, rest: readonly string[]): Program | undefined {
  const words = [binary, ...rest];
  const runner = runners.find(({ words: first }) => first.every((word, at) => words[at] === word));
  if (runner === undefined) return undefined;
  const spec = specIn(words.slice(runner.words.length), runner.named ?? []);
  const called = runner.words.join(' ');
  if (spec === undefined) return { name: called };
  const { name, version } = parted(spec, ['docker run', 'podman run'].includes(called));
  return { name: `${called} ${name}`, spec, ...(version !== undefined && { version }) };
}

function specIn(words: readonly string[], named: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (named.includes(`${word}=`)) return words[at + 1];
    const option = named.find(name => word.startsWith(name));
    if (option !== undefined) return word.slice(option.length);
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (taking.has(word)) at++;
    else if (!word.startsWith('-')) return word;
  }
  return undefined;
}

// `@acme/crm@1.2.3`, `crm==1.2.3`, `crm[fast]==1.2.3`, and for images `host:5000/crm:1.2@sha256:...`.
function parted(spec: string, isImage: boolean): { name: string; version?: string } {
  const pattern = isImage ? /^(.+?)(?:(?::([^:/@]+))?(?:@(sha256:.+))?)?$/ : /^(@?[^@=]+?)(?:@|==)(.+)$/;
  const match = pattern.exec(spec);
  const version = match?.[3] ?? match?.[2];
  return { name: match?.[1] ?? spec, ...(version !== undefined && { version }) };
}
