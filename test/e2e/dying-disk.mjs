// Preloaded before the program: ends the process, beyond any handling, at the n-th operation on its files.
import { disk } from '../../dist/lib/disk.js';

const [, moment = ''] = /^(\d+)$/.exec(process.env.WIJKPROFIEL_TEST_DIE_AT ?? '') ?? [];
let count = 0;

for (const [name, operation] of Object.entries(disk))
  disk[name] = (...args) => {
    count += 1;
    if (count === Number(moment)) process.kill(process.pid, 'SIGKILL');
    return operation(...args);
  };

process.on('exit', () => process.stderr.write(`disk operations: ${count}\n`));
