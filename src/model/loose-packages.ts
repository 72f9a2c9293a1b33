import { programsIn, programsOf } from './programs.ts';
import { isRange, isSemver } from './version.ts';
import { shown } from './words.ts';
import { commandsIn } from './words-of.ts';

/** A package that a command fetches, in whatever version there is by then. */
export interface LoosePackage {
  /** The word of the command that names it. */
  readonly spec: string;
  /** Completes "runs": `whatever is published as "latest" of it`. */
  readonly takes: string;
  /** How to write an exact one. */
  readonly example: string;
}

/** The packages without an exact version that a shell line fetches and runs. */
export function loosePackagesIn(line: string): LoosePackage[] {
  return [...loose(programsIn(line)), ...commandsIn(line).flatMap(installed)];
}

/** The same of a command with its arguments. */
export function loosePackagesOf(words: readonly string[]): LoosePackage[] {
  return [...loose(programsOf(words)), ...installed(words)];
}

function loose(programs: ReturnType<typeof programsOf>): LoosePackage[] {
  return programs.flatMap(({ name, spec, version }) => {
    if (spec === undefined || isLocal(spec)) return [];
    const kind = /^(?:docker|podman) /.test(name) ? 'image' : /^(?:uvx|uv |pipx)/.test(name) ? 'python' : 'npm';
    return judged(spec, version, kind);
  });
}

type Kind = 'image' | 'python' | 'npm';

function judged(spec: string, version: string | undefined, kind: Kind): LoosePackage[] {
  const isRepository =
    /:\/\/|^(?:github|gitlab|bitbucket|git|gist):/.test(spec) || (kind === 'npm' && /^[\w.-]+\/[\w.-]+/.test(spec));
  if (isRepository) {
    if (/[@#][0-9a-f]{40}$/i.test(spec) || /\.(?:tgz|whl|zip)$/.test(spec)) return [];
    return [{ spec, takes: 'whatever is in that repository by then', example: 'the full id of a commit' }];
  }
  if (version !== undefined && isExact[kind](version)) return [];
  const example = { image: ':1.2.3 or @sha256:…', python: '==1.2.3', npm: '@1.2.3' }[kind];
  const takes = takenBy(version);
  return [{ spec, takes, example }];
}

function takenBy(version: string | undefined): string {
  if (version === undefined) return 'its newest version by then';
  return isRange(version) ? `any version in ${shown(version)}` : `whatever is called ${shown(version)} by then`;
}

const isExact: Readonly<Record<Kind, (version: string) => boolean>> = {
  image: version => version.startsWith('sha256:') || /^v?\d+(?:[.-]\d+){2}|^v?\d{6,}|^[0-9a-f]{7,40}$/.test(version),
  python: version =>
    /^(?:\d+!)?\d+(?:\.\d+)+(?:\.?(?:a|b|rc|post|dev)\d+)*(?:\+[\w.]+)?$/.test(version) && !version.includes('*'),
  npm: isSemver,
};

/** A file of the plugin or of the machine, or a name that is known later only. */
function isLocal(spec: string): boolean {
  return /^(?:\.{0,2}\/|\.$|~|file:|[A-Za-z]:\\)|[${}<>]/.test(spec);
}

/** `pip install crm`: the words behind the options, as far as they are packages of an index. */
function installed(words: readonly string[]): LoosePackage[] {
  const at = words.findIndex((word, index) => word === 'install' && /(?:^|\/)pip[\d.]*$/.test(words[index - 1] ?? ''));
  if (at < 0) return [];
  const rest = words.slice(at + 1);
  const specs = rest.filter(
    (word, index) => !word.startsWith('-') && !taking.has(rest[index - 1] ?? '') && !/^\d?[<>]/.test(word),
  );
  return specs.flatMap(spec => {
    if (isLocal(spec.replace(/\[.*?\]|[<>].*$/g, '')) || /\.(?:txt|toml|whl)$/.test(spec)) return [];
    return judged(spec, /^[^=<>!~]+===?(.+)$/.exec(spec)?.[1], 'python');
  });
}

const taking = new Set([
  '-r',
  '--requirement',
  '-c',
  '--constraint',
  '-e',
  '--editable',
  '-t',
  '--target',
  '-i',
  '--index-url',
  '--extra-index-url',
  '-f',
  '--find-links',
  '--python',
]);
