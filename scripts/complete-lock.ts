import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of a lock file, as far as we look. */
interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'wasm32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * Adds to a lock file the optional packages of other platforms that its registry did not have, by the exact versions
 * their parents name. `npm ci` refuses a lock without them, although it would never install them here.
 */
export function completed(lock: Lock): Lock {
  const packages: Record<string, Locked> = { ...lock.packages };
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, path, name) || !/^\d/.test(version)) continue;
      packages[`node_modules/${name}`] = {
        version,
        ...(dev === true && { dev }),
        optional: true,
        ...platformOf(name),
      } as Locked;
    }
  }
  const [root, ...rest] = Object.entries(packages);
  rest.sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(root === undefined ? rest : [root, ...rest]) };
}

function isLocked(packages: Readonly<Record<string, Locked>>, path: string, name: string): boolean {
  return `${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
}

// `@biomejs/cli-linux-arm64-musl`: the name says where a package runs.
function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const words = name.toLowerCase().split(/[-/.]/);
  const os = systems.find(system => words.includes(system)) ?? (words.includes('windows') ? 'win32' : 'none');
  const cpu = processors.find(one => words.includes(one)) ?? (words.includes('arm64') ? 'arm64' : 'none');
  const libc = words.some(word => word.startsWith('musl'))
    ? 'musl'
    : words.some(word => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return { os: [os], cpu: [cpu], ...(libc !== undefined && { libc: [libc] }) };
}

if (import.meta.main) {
  for (const folder of process.argv.slice(2)) {
    const file = join(folder, 'package-lock.json');
    const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
    writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
  }
}
