import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPortable } from '../../src/model/windows-name.ts';
import { type Disk, realDisk } from '../../src/ports/disk.ts';
import { openFetchStore } from '../../src/ports/fetch-store.ts';
import { scratch } from '../ports/scratch.ts';
import { every } from '../runs.ts';
import { bareEnvironment, cli, filesBelow, finish } from '../work-folder.ts';
import { asClients, fetching, portsAt, type Shelf, seven, shelfRelease, shop } from './shop.ts';

const catalogs = ['.agents/plugins/marketplace.json', '.claude-plugin/marketplace.json'];
const eight: Shelf = { crm: seven.crm ?? ['', ''], other: ['3.0.0', 'Other.'] };

/** A disk that loses its power in the middle of one step; from then on nothing can be done. */
function failing(at: number): Disk & { readonly steps: () => number } {
  let steps = 0;
  const lost = () => {
    throw new Error('no power');
  };
  const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);
  const step = async (whole: () => Promise<void>, part?: () => Promise<void>) => {
    steps += 1;
    if (steps < at) return whole();
    if (steps === at) await part?.();
    return lost();
  };
  return {
    steps: () => steps,
    canName: path => realDisk.canName(path),
    makeFolder: path => step(() => realDisk.makeFolder(path)),
    writeFolder: (path, files) =>
      step(
        () => realDisk.writeFolder(path, files),
        () =>
          realDisk.writeFolder(
            path,
            files.slice(0, 2).map(file => ({ ...file, bytes: half(file.bytes) })),
          ),
      ),
    writeFile: (path, bytes) =>
      step(
        () => realDisk.writeFile(path, bytes),
        () => realDisk.writeFile(path, half(bytes)),
      ),
    rename: (from, to) => step(() => realDisk.rename(from, to)),
    remove: path => step(() => realDisk.remove(path)),
  };
}

function portsWith(disk: Disk) {
  return { ...portsAt(), openStore: async (dir: string) => openFetchStore(dir, disk) };
}

function catalogsIn(dir: string): readonly (string | undefined)[] {
  const files = filesBelow(dir);
  return catalogs.map(file => files[file]);
}

/** What is in a folder but for what is only remembered. */
function kept(dir: string): Readonly<Record<string, string>> {
  const { '.catalogc/state.json': state = '', ...rest } = filesBelow(dir);
  const { installed, earlier, owned, memory } = JSON.parse(state.slice(4)) as Readonly<Record<string, unknown>>;
  return { ...rest, state: JSON.stringify({ installed, earlier, owned, memory }) };
}

describe('when the power fails at any step, each client has the old catalog or the new one, whole, and the next fetch ends right', () => {
  test.each<[string, readonly string[], string]>([
    ['of a first fetch', [], '6'],
    ['of an update', ['6'], '7'],
    ['of an update that takes away what is no longer needed', ['6', '7'], '8'],
    ['of a way back', ['7'], '6'],
  ])('%s', async (_, before, next) => {
    const it = await shop(scratch());
    await shelfRelease(it.source, it.signer, 8, eight);
    const fetched = async (into: string, serial: string, ports = portsAt()) =>
      fetching({ into, trust: it.trust, serial }, [it.source], ports);
    const laid = async (into: string) => {
      for (const serial of before) await fetched(into, serial);
      return into;
    };
    const whole = await laid(scratch());
    const old = catalogsIn(whole);
    const counting = failing(Number.POSITIVE_INFINITY);
    await fetched(whole, next, portsWith(counting));
    const [wanted, fresh] = [kept(whole), catalogsIn(whole)];
    expect(counting.steps()).toBeGreaterThan(10);
    // Every fifth step; with ALL_RUNS=1, as every week, each of them.
    for (let at = 1; at <= counting.steps(); at += every(5)) {
      const into = await laid(scratch());
      await expect(fetched(into, next, portsWith(failing(at))), `step ${at}`).rejects.toThrow();
      expect(asClients(into).faults, `step ${at}`).toEqual([]);
      for (const [index, text] of catalogsIn(into).entries())
        expect([old[index], fresh[index]], `step ${at}`).toContain(text);
      const { exitCode } = await fetched(into, next);
      expect([exitCode, kept(into)], `step ${at}`).toEqual([0, wanted]);
    }
  });

  test('and also when another release is there by then', async () => {
    const it = await shop(scratch());
    await shelfRelease(it.source, it.signer, 8, eight);
    const given = { trust: it.trust };
    for (let at = 3; at < 40; at += 3) {
      const into = scratch();
      await fetching({ ...given, into, serial: '6' }, [it.source]);
      await fetching({ ...given, into, serial: '7' }, [it.source], portsWith(failing(at))).catch(() => undefined);
      const told = await fetching({ ...given, into }, [it.source]);
      expect([told.exitCode, told.release?.serial, asClients(into).faults]).toEqual([0, 8, []]);
      const { owned, installed, earlier } = JSON.parse(readFileSync(join(into, '.catalogc/state.json'), 'utf8'));
      const named = [...installed.folders, ...earlier.flatMap(({ folders }: { folders: string[] }) => folders)];
      expect([...new Set(named)].sort()).toEqual(owned.folders);
      expect(Object.keys(filesBelow(into)).filter(path => /^plugins\/\w+\/[^/]+$/.test(path))).toEqual(owned.folders);
    }
  });
});

/** Sixty plugins, so that a run takes long enough to be killed somewhere. */
const many = (version: string): Shelf =>
  Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`p${at}`, [version, `Number ${at}.`]] as const));

const command = (it: { source: string; trust: string }, into: string, serial: string) => [
  ...[process.execPath, cli, 'fetch', it.source, '--into', into, '--trust', it.trust],
  ...['--serial', serial, '--as-of', '2026-11-21'],
];

describe('a process', () => {
  test('that is killed at any moment leaves a folder that works, and the next one ends right', async () => {
    const it = await shop(scratch());
    await shelfRelease(it.source, it.signer, 6, many('1.0.0'));
    await shelfRelease(it.source, it.signer, 7, many('2.0.0'));
    const into = scratch();
    const env = bareEnvironment();
    const start = Date.now();
    expect(await finish(into, command(it, into, '6'), env)).toMatchObject({ status: 0, stderr: '' });
    const usual = Date.now() - start;
    for (let round = 0; round < 8; round++) {
      const [program = '', ...words] = command(it, into, round % 2 === 0 ? '7' : '6');
      const child = spawn(program, words, { env, stdio: 'ignore' });
      const ended = new Promise(done => child.on('close', done));
      const patience = usual * (0.3 + 0.09 * round);
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(timer);
      expect(asClients(into).faults, `killed after ${patience} ms`).toEqual([]);
    }
    expect(await finish(into, command(it, into, '7'), env)).toMatchObject({ status: 0, stderr: '' });
    expect(new Set(Object.values(asClients(into).versions))).toEqual(new Set(['2.0.0']));
    expect(Object.keys(filesBelow(join(into, '.catalogc'))).filter(path => !path.startsWith('releases'))).toEqual([
      'state.json',
    ]);
  });

  test('waits for another that fetches into the same folder', async () => {
    const it = await shop(scratch());
    const into = scratch();
    const env = bareEnvironment();
    const ends = await Promise.all(['6', '7', '6', '7'].map(serial => finish(into, command(it, into, serial), env)));
    expect(ends.map(({ status, stderr }) => `${status}${stderr}`)).toEqual(['0', '0', '0', '0']);
    expect(asClients(into).faults).toEqual([]);
  });
});

test('on a system that cannot make a name of a release nothing is put in place, and the catalogs stay', async () => {
  const it = await shop(scratch());
  const into = scratch();
  const there = async (serial: string, disk: Disk = realDisk) =>
    fetching({ into, trust: it.trust, serial }, [it.source], portsWith(disk));
  const windows = { ...realDisk, canName: (path: string) => isPortable(path.replace('plugins/other', 'plugins/aux')) };
  await shelfRelease(it.source, it.signer, 8, eight);
  expect(await there('7', windows)).toMatchObject({ outcome: 'installed' });
  const before = catalogsIn(into);
  await expect(there('8', windows)).rejects.toThrow(
    expect.objectContaining({ code: 'name-not-here', message: expect.stringContaining('plugins/other') }),
  );
  expect([catalogsIn(into), asClients(into).faults]).toEqual([before, []]);
  expect(await there('8')).toMatchObject({ outcome: 'updated', release: { serial: 8 } });
});

test('the lock of a run that is no more is taken over, and one of another machine is not', async () => {
  const it = await shop(scratch());
  const into = scratch({ '.catalogc/fetch.lock': `4194304 ${hostname()} x\n` });
  expect(await fetching({ into, trust: it.trust }, [it.source])).toMatchObject({ outcome: 'installed' });
  writeFileSync(join(into, '.catalogc/fetch.lock'), '1 elsewhere x\n');
  const impatient = { ...portsAt(), openStore: async (dir: string) => openFetchStore(dir, realDisk, 60) };
  await expect(fetching({ into, trust: it.trust }, [it.source], impatient)).rejects.toThrow(/Another fetch holds/);
});

test.runIf(process.platform === 'linux')(
  'the lock of a run whose number another process has now is taken over',
  async () => {
    const it = await shop(scratch());
    const lock = '.catalogc/fetch.lock';
    const start = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
    const into = scratch({ [lock]: `${process.ppid} ${hostname()} x 1\n` });
    const impatient = { ...portsAt(), openStore: async (dir: string) => openFetchStore(dir, realDisk, 60) };
    const given = { into, trust: it.trust };
    expect(await fetching(given, [it.source], impatient)).toMatchObject({ outcome: 'installed' });
    writeFileSync(join(into, lock), `${process.ppid} ${hostname()} x ${start}\n`);
    await expect(fetching(given, [], impatient)).rejects.toThrow(/Another fetch holds/);
  },
);
