import fs from 'node:fs';
import { keyOf } from './client';
import type { Api } from './client';

interface Line {
  readonly question: string;
  readonly answer: unknown;
}

/**
 * Everything that was asked and answered so far, in the order of the answers, in a file. A demo that goes on asks the same questions again and is answered
 * from here: it sees what it saw then, decides what it decided then, and the first question that nobody has answered yet goes to the services.
 * Neither has it to be allowed a second time (a party may have been merged since), nor does a list that has moved on lead it elsewhere.
 *
 * A command that was carried out but whose answer was not written down any more is sent again with its key and adds nothing.
 */
export class Journal implements Api {
  readonly #answers = new Map<string, unknown[]>();
  readonly #file: number;
  #isClosed = false;

  constructor(
    private readonly api: Api,
    private readonly path: string,
  ) {
    this.#file = fs.openSync(path, 'a+', 0o600);
    const text = fs.readFileSync(this.#file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // The line that was being written when the demo was stopped.
    if (whole.length < text.length) fs.ftruncateSync(this.#file, Buffer.byteLength(whole));
    for (const line of whole.split('\n')) if (line !== '') this.#recall(JSON.parse(line) as Line);
  }

  get<T>(person: string, path: string): Promise<T> {
    return this.#ask(keyOf('get', person, path), () => this.api.get<T>(person, path));
  }

  post<T>(person: string, path: string, body: unknown, key = keyOf(person, path, body)): Promise<T> {
    return this.#ask(keyOf('post', person, path, key), () => this.api.post<T>(person, path, body, key));
  }

  attach<T>(person: string, path: string, file: Parameters<Api['attach']>[2]): Promise<T> {
    return this.#ask(keyOf('attach', person, path, file.name), () => this.api.attach<T>(person, path, file));
  }

  /** What is still on its way is not kept any more. */
  close(): void {
    this.#isClosed = true;
    fs.closeSync(this.#file);
  }

  /** The demo is complete: nobody asks again. */
  remove(): void {
    this.close();
    fs.rmSync(this.path, { force: true });
  }

  #recall({ question, answer }: Line): void {
    const known = this.#answers.get(question);
    if (known) known.push(answer);
    else this.#answers.set(question, [answer]);
  }

  /** The same question may be asked many times, until its answer is the one that is waited for. A refusal is not kept: what was too early then may be in time now. */
  async #ask<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(question);
    if (known !== undefined && known.length > 0) return known.shift() as T;
    const answer = await ask();
    if (!this.#isClosed) fs.writeSync(this.#file, `${JSON.stringify({ question, answer } satisfies Line)}\n`);
    return answer;
  }
}
