import fs from 'node:fs';
import path from 'node:path';
import { PlainError } from '../../../tools/before/plain-error.mjs';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** One launcher per folder. A lock whose owner is gone (or whose number now belongs to some other program) is taken over. */
export function lock(dir) {
  const file = path.join(dir, 'launcher.pid');
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST')
        throw new PlainError(`The folder ${dir} cannot be written (${error.code}): check its owner and its free space.`);
    }
    const pid = Number(fs.readFileSync(file, 'utf8'));
    const commandLine = fs.existsSync(`/proc/${pid}/cmdline`) ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8') : 'node';
    if (pid && pid !== process.pid && isAlive(pid) && commandLine.includes('node')) {
      throw new PlainError(`Paktwerk is already running from ${dir} (process ${pid}): stop it first, with Ctrl-C in its window.`);
    }
    fs.rmSync(file, { force: true });
  }
}
