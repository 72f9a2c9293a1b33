import { parentPort, workerData } from 'node:worker_threads';
import { help, type Task } from './commands/helper.ts';
import { diskReader } from './ports/folder.ts';
import { judgingRules } from './rules/judging.ts';

// A thread of its own that opens portions of a large tree beside the main one; it ends when there are none left.
const task = workerData as Task;
for (const opened of help(task, judgingRules, diskReader(task.folder))) parentPort?.postMessage(opened);
