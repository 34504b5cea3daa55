import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { UnavailableError } from '@paktwerk/kernel';
import { fontFiles } from './fonts';
import type { Letter, LetterBlock, LetterFact } from './letter';
import { breakable, isRightToLeft, printable } from './printable';
import { squareOf } from './square';

type Answer = { readonly bytes: Uint8Array } | { readonly failed: string } | { readonly gone: string };

/** The process that sets letters ended, or is too slow now; the letter may be set later. */
export class TypesetterUnavailableError extends UnavailableError {
  override readonly name = 'TypesetterUnavailableError';
}

/** From this file and from its compiled form. */
const PROCESS = join(__dirname, '../letter-process.cjs');
/** The typesetter keeps about half a megabyte of every letter (measured: npm run bench:notices). */
const LETTERS_PER_PROCESS = 250;
const LETTER_MS = 60_000;
const IDLE_MS = 30_000;

/** What a table of a letter holds: nobody reads more, and the memory that setting it needs grows with it. The attached data have all. */
const TABLE = { rows: 500, characters: 60_000 };
const fitting = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  let characters = 0;
  const tooMany = rows.findIndex((row, i) => {
    characters += row.reduce((sum, value) => sum + value.length, 0);
    return i >= TABLE.rows || characters > TABLE.characters;
  });
  return tooMany === -1 ? rows : rows.slice(0, tooMany);
};

const fact = ({ label, value, isCode = false }: LetterFact) => ({
  label: printable(label),
  value: isCode ? printable(value) : breakable(value),
  isCode,
});
const block = (of: LetterBlock, pageUrl: string | undefined) => {
  switch (of.kind) {
    case 'heading':
      return { kind: of.kind, text: breakable(of.text) };
    case 'paragraph':
      return { ...of, text: breakable(of.text), rightToLeft: isRightToLeft(of.text) };
    case 'list':
      return { kind: of.kind, items: of.items.map(breakable) };
    case 'facts':
      return { kind: of.kind, of: of.of.map(fact) };
    case 'square':
      return {
        kind: of.kind,
        text: breakable(of.text),
        alt: printable(of.alt),
        ...(pageUrl === undefined ? {} : { picture: squareOf(new URL(of.path, pageUrl).href) }),
      };
    case 'table': {
      const cells = (row: readonly string[]): readonly string[] =>
        row.map((value, i) => (of.columns[i]?.kind === 'code' ? printable(value) : breakable(value)));
      const rows = fitting(of.rows);
      return {
        kind: of.kind,
        caption: breakable(of.caption),
        columns: of.columns.map(({ label, kind }) => ({ label: printable(label), kind })),
        rows: [...rows, ...(of.total === undefined ? [] : [of.total])].map(cells),
        more: of.rows.length - rows.length,
      };
    }
  }
};

/** What the template reads; the instant in parts, because it knows none. */
const prepared = (
  { at, sender, recipient, reference, attached, blocks, title, footer, warning, language }: Letter,
  pageUrl: string | undefined,
): string => {
  const instant = new Date(at);
  return JSON.stringify({
    title: printable(title),
    language,
    at: {
      year: instant.getUTCFullYear(),
      month: instant.getUTCMonth() + 1,
      day: instant.getUTCDate(),
      hour: instant.getUTCHours(),
      minute: instant.getUTCMinutes(),
      second: instant.getUTCSeconds(),
    },
    sender: { name: printable(sender.name), address: sender.address.map(printable) },
    recipient: recipient.map(breakable),
    reference: reference.map(fact),
    footer: printable(footer),
    ...(warning === undefined ? {} : { warning: printable(warning) }),
    blocks: blocks.map((of) => block(of, pageUrl)),
    attached: { name: attached.name, description: printable(attached.description) },
  });
};

/** A process that sets one letter after the other until it has set its number of them. */
class Typesetter {
  private readonly child: ChildProcess;
  private rendered = 0;
  /** Its connection can be open for a moment longer than it lives. */
  private isGone = false;
  private saidLast: string | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor() {
    this.child = fork(PROCESS, [...fontFiles()], {
      execArgv: ['--max-old-space-size=128'],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (said: Buffer) => (this.saidLast = whyIn(said.toString('utf8')) ?? this.saidLast));
    this.rest();
  }

  get isWorn(): boolean {
    return this.isGone || this.rendered >= LETTERS_PER_PROCESS || !this.child.connected;
  }

  async render(letter: string, data: string): Promise<Uint8Array> {
    clearTimeout(this.idle);
    this.child.ref();
    this.child.channel?.ref();
    this.rendered += 1;
    try {
      const answer = await this.answerTo({ letter, data });
      if ('bytes' in answer) return answer.bytes;
      if ('gone' in answer) throw new TypesetterUnavailableError(`A letter is not set now: ${answer.gone}`);
      throw new Error(`A letter cannot be set: ${answer.failed}`);
    } finally {
      this.rest();
    }
  }

  end(): void {
    clearTimeout(this.idle);
    if (this.child.connected) this.child.disconnect();
  }

  /** Nobody waits for a process that has nothing to do, and after a while it goes. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
    (this.child.stderr as Socket | null)?.unref();
    this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
  }

  private answerTo(task: { readonly letter: string; readonly data: string }): Promise<Answer> {
    const { child } = this;
    return new Promise((resolve) => {
      const answer = (is: Answer): void => {
        clearTimeout(patience);
        child.off('message', answer).off('error', ended).off('exit', ended);
        resolve(is);
      };
      const leave = (gone: string): void => {
        this.isGone = true;
        answer({ gone: [gone, this.saidLast].filter(Boolean).join(', ') });
      };
      const ended = (): void => leave('the process ended');
      const patience = setTimeout(() => {
        child.kill('SIGKILL');
        leave(`not done after ${LETTER_MS / 1000} s`);
      }, LETTER_MS);
      child.on('message', answer).once('error', ended).once('exit', ended);
      child.send(task, (error) => {
        if (error) ended();
      });
    });
  }
}

/** Why a process ended, as far as it says so without saying what it was setting. */
const whyIn = (said: string): string | undefined => /(FATAL ERROR: [\w .,()-]{1,120}|panicked at [\w./:-]{1,120})/.exec(said)?.[1];

let typesetter: Typesetter | undefined;
let last: Promise<unknown> = Promise.resolve();

const inNextProcess = (letter: string, data: string): Promise<Uint8Array> => {
  if (typesetter?.isWorn) {
    typesetter.end();
    typesetter = undefined;
  }
  typesetter ??= new Typesetter();
  return typesetter.render(letter, data);
};

/**
 * The letter as a file that is PDF/UA-1 and PDF/A-3a at once, with its data attached. The same letter gives the same bytes, wherever and
 * whenever it is rendered. One after the other, in a process beside this one; one that ends is tried once more.
 * @param pageUrl the address of the page that squares lead to; without one there are none, and what stands beside them is there
 * @throws TypesetterUnavailableError when it may be set later
 */
export const renderLetter = async (letter: Letter, pageUrl?: string): Promise<Buffer> => {
  const [text, data] = [prepared(letter, pageUrl), JSON.stringify(letter.attached.data)];
  const again = (error: unknown): Promise<Uint8Array> => {
    if (error instanceof TypesetterUnavailableError) return inNextProcess(text, data);
    throw error;
  };
  const rendered = last.then(() => inNextProcess(text, data)).catch(again);
  last = rendered.catch(() => undefined);
  return Buffer.from(await rendered);
};
