import { Worker } from 'node:worker_threads';

/** Runs a module in a thread of its own and gives all it said; what it said before it broke, if it breaks. Never throws. */
export function inThread(module: URL, data: unknown): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  return new Promise(resolve => {
    const done = (): void => resolve(said);
    try {
      const worker = new Worker(module, { workerData: data });
      worker.on('message', message => said.push(message));
      worker.on('error', done);
      worker.on('exit', done);
    } catch {
      done(); // no thread to be had: then there is no help
    }
  });
}
