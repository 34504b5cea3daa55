import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A server that a spec may kill, run by a process of its own, because the launchers are no CommonJS. `where`: what it says of itself. */
export interface SpecServer<Where, Action extends string> {
  readonly where: Where;
  ask(action: Action): Promise<void>;
}

export const startServer = async <Where, Action extends string>(
  file: string,
  args: readonly string[] = [],
): Promise<SpecServer<Where, Action>> => {
  const child = fork(join(__dirname, file), [...args], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  child.unref();
  child.channel?.unref(); // a spec that gives up must not wait for it; it ends with us
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const where = await new Promise<Where>((resolve, reject) => {
    child.once('message', (m) => resolve(m as Where));
    child.once('exit', () => reject(new Error(`The server did not start: ${said.slice(-1000)}`)));
  });
  let next = 0;
  return {
    where,
    ask: (action) =>
      new Promise((resolve, reject) => {
        const id = (next += 1);
        const listener = (m: unknown) => {
          const answer = m as { id: number; error?: string };
          if (answer.id !== id) return;
          child.off('message', listener);
          if (answer.error) reject(new Error(answer.error));
          else resolve();
        };
        child.on('message', listener);
        child.send({ id, action });
      }),
  };
};
