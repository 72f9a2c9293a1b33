import { spawn } from 'node:child_process';

const peak = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, 'peak ' + process.resourceUsage().maxRSS));`,
)}`;

/** Runs node in a folder to its good end; gives the most memory it had, in KiB. */
export function peakOf(
  argv: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const env = { PATH: process.env.PATH, ...environment };
  const child = spawn(process.execPath, ['--import', peak, ...argv], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => {
      if (status === 0) resolve(Number(/peak (\d+)/.exec(said)?.[1]));
      else reject(new Error(`${argv.join(' ')} ended with ${status}: ${said}`));
    });
  });
}
