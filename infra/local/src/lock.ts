import fs from 'node:fs';
import path from 'node:path';
import { codeOf, PlainError } from './plain-error';

/** Signal 0 asks without doing anything; a process of somebody else is alive, too. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** One launcher per folder. A lock whose owner is gone (or whose number now belongs to some other program) is taken over. */
export function lock(dir: string): () => void {
  const file = path.join(dir, 'launcher.pid');
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST')
        throw new PlainError(`The folder ${dir} cannot be written (${codeOf(error) ?? ''}): check its owner and its free space.`);
    }
    const pid = Number(fs.readFileSync(file, 'utf8'));
    const commandLine = fs.existsSync(`/proc/${pid}/cmdline`) ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8') : 'node';
    if (pid && pid !== process.pid && isAlive(pid) && commandLine.includes('node')) {
      throw new PlainError(`Paktwerk is already running from ${dir} (process ${pid}): stop it first, with Ctrl-C in its window.`);
    }
    fs.rmSync(file, { force: true });
  }
}
