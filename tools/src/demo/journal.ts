import fs from 'node:fs';
import { JsonLines } from '@paktwerk/local-stack';
import { keyOf } from './client';
import type { Api } from './client';

interface Line {
  readonly question: string;
  /** How often the question was asked before by the same asker. */
  readonly at: number;
  readonly answer: unknown;
}

/**
 * Everything that was asked and answered so far, in a file. A demo that goes on asks the same questions again and is answered
 * from here: it sees what it saw then, decides what it decided then, and the first question that nobody has answered yet goes to the services.
 * Neither has it to be allowed a second time (a party may have been merged since), nor does a list that has moved on lead it elsewhere.
 *
 * A command that was carried out but whose answer was not written down any more is sent again with its key and adds nothing.
 */
export class Journal {
  readonly #answers = new Map<string, unknown>();
  /** The places of a question that are taken by who asked it since this journal was opened. */
  readonly #taken = new Map<string, Set<number>>();
  readonly #lines: JsonLines<Line>;
  #isClosed = false;

  constructor(
    private readonly api: Api,
    private readonly path: string,
  ) {
    this.#lines = new JsonLines(path);
    for (const { question, at, answer } of this.#lines.found) this.#answers.set(placeOf(question, at), answer);
  }

  /**
   * The services as one of those ask them who work side by side. Which of them comes first is another each time, and a list says something else to whoever
   * comes later: so each has answers of their own.
   */
  of(asker: string): Api {
    return {
      get: (person, path) => this.#ask(keyOf(asker, 'get', person, path), () => this.api.get(person, path)),
      post: (person, path, body, key = keyOf(person, path, body)) =>
        this.#ask(keyOf(asker, 'post', person, path, key), () => this.api.post(person, path, body, key)),
      attach: (person, path, file) => this.#ask(keyOf(asker, 'attach', person, path, file.name), () => this.api.attach(person, path, file)),
    };
  }

  /** What is still on its way is not kept any more. */
  close(): void {
    this.#isClosed = true;
    this.#lines.close();
  }

  /** The demo is complete: nobody asks again. */
  remove(): void {
    this.close();
    fs.rmSync(this.path, { force: true });
  }

  /**
   * The same question may be asked many times, until its answer is the one that is waited for: the answers lie in the order in which they were asked for, whichever
   * came first. A refusal is not kept, and its place is free again: what was too early then may be in time now.
   */
  async #ask<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const taken = this.#taken.get(question) ?? new Set();
    this.#taken.set(question, taken);
    let at = 0;
    while (taken.has(at)) at += 1;
    taken.add(at);
    const place = placeOf(question, at);
    if (this.#answers.has(place)) return this.#answers.get(place) as T;
    try {
      const answer = await ask();
      if (!this.#isClosed) this.#lines.write({ question, at, answer });
      return answer;
    } catch (error) {
      taken.delete(at);
      throw error;
    }
  }
}

const placeOf = (question: string, at: number): string => `${question}/${at}`;
