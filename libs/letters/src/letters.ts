import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { UnavailableError } from '@paktwerk/kernel';
import { fontFiles } from './fonts';
import type { Letter, LetterBlock, LetterFact } from './letter';
import { breakable, isRightToLeft, printable } from './printable';
import { squareOf } from './square';

interface Task {
  readonly letter: string;
  readonly data: string;
  readonly patienceMs: number;
}
type Answer = { readonly bytes: Uint8Array } | { readonly failed: string } | { readonly gone: string };

/** The process that sets letters ended, or is too slow now; the letter may be set later. */
export class TypesetterUnavailableError extends UnavailableError {
  override readonly name: string = 'TypesetterUnavailableError';
}

/** A letter ended the typesetter or kept it for too long, again and again, and another letter was set right behind it: it is this one. */
export class LetterEndsTypesetterError extends TypesetterUnavailableError {
  override readonly name = 'LetterEndsTypesetterError';
}

export interface RenderOptions {
  /** The address of the page that squares lead to; without one there are none, and what stands beside them is there. */
  readonly pageUrl?: string | undefined;
  /** How long the typesetter may take for one letter, its own start with it. */
  readonly patienceMs?: number;
  /** Told of each time that the typesetter ended or was too slow, and of which letter. */
  readonly onTrouble?: (letter: string, why: string) => void;
}

/** From this file and from its compiled form. */
const PROCESS = join(__dirname, '../letter-process.cjs');
/** The typesetter keeps about half a megabyte of every letter (measured: npm run bench:notices). */
const LETTERS_PER_PROCESS = 250;
/** So many are set side by side, each in a process of its own of at most 130 MB (measured: npm run bench:notices). */
const SIDE_BY_SIDE = 2;
/** Twice this and what the known letter takes lie below what the page waits for an answer (30 s). */
const LETTER_MS = 10_000;
const KNOWN_LETTER_MS = 6000;
/** Nothing was set for so long: who still waits is told so. */
const STANDS_MS = 20_000;
const IDLE_MS = 30_000;
/** Letters are set behind the answers that they follow from: where there are too few cores for both, whoever waits for an answer comes first. */
const NICENESS = 5;
const giveWay = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    // A system that does not allow it sets letters as fast as it answers.
  }
};

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

/** Where letters are set one after the other: who waits there, and the process of now. */
interface Place {
  typesetter: Typesetter | undefined;
  last: Promise<unknown>;
  /** Being set, or waiting for it. */
  letters: number;
  answeredAt: number;
}

/** A process that sets one letter after the other until it has set its number of them. */
class Typesetter {
  private readonly child: ChildProcess;
  private rendered = 0;
  /** Its connection can be open for a moment longer than it lives. */
  isGone = false;
  private saidLast: string | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor() {
    this.child = fork(PROCESS, [...fontFiles()], {
      execArgv: ['--max-old-space-size=128'],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    giveWay(this.child.pid);
    this.child.stderr?.on('data', (said: Buffer) => (this.saidLast = whyIn(said.toString('utf8')) ?? this.saidLast));
    this.rest();
  }

  get isWorn(): boolean {
    return this.isGone || this.rendered >= LETTERS_PER_PROCESS || !this.child.connected;
  }

  async render({ letter, data, patienceMs }: Task): Promise<Uint8Array> {
    clearTimeout(this.idle);
    this.child.ref();
    this.child.channel?.ref();
    this.rendered += 1;
    try {
      const answer = await this.answerTo({ letter, data }, patienceMs);
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

  private answerTo(task: Pick<Task, 'letter' | 'data'>, patienceMs: number): Promise<Answer> {
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
        leave(`not done after ${patienceMs / 1000} s`);
      }, patienceMs);
      child.on('message', answer).once('error', ended).once('exit', ended);
      child.send(task, (error) => {
        if (error) ended();
      });
    });
  }
}

/** Why a process ended, as far as it says so without saying what it was setting. */
export const whyIn = (said: string): string | undefined =>
  /(FATAL ERROR: [\w .,()-]{1,120}|panicked at [\w./:-]{1,120}|(?:ENOENT|EACCES|ENOMEM): [\w ,'./:@-]{1,160}|Cannot find module '[\w./:@-]{1,160}')/.exec(
    said,
  )?.[1];

const places: readonly Place[] = Array.from({ length: SIDE_BY_SIDE }, () => ({
  typesetter: undefined,
  last: Promise.resolve(),
  letters: 0,
  answeredAt: 0,
}));
/** The second process is begun when the first one has something to do. */
const freest = (): Place => places.reduce((least, one) => (one.letters < least.letters ? one : least));

const inNextProcess = async (place: Place, task: Task): Promise<Uint8Array> => {
  if (place.typesetter?.isWorn) {
    place.typesetter.end();
    place.typesetter = undefined;
  }
  place.typesetter ??= new Typesetter();
  try {
    return await place.typesetter.render(task);
  } finally {
    if (!place.typesetter.isGone) place.answeredAt = performance.now();
  }
};

/** A letter with nothing in it that could go wrong: where it is set and another one is not, it is the other one. */
const KNOWN: Letter = {
  title: 'Probe',
  language: 'de',
  at: '2022-01-01T00:00:00.000Z',
  sender: { name: 'Paktwerk', address: [] },
  recipient: ['Paktwerk'],
  reference: [],
  footer: 'Probe',
  blocks: [{ kind: 'paragraph', text: 'Dieses Schreiben lässt sich setzen.' }],
  attached: { name: 'probe.json', description: 'Probe', data: {} },
};
const isKnownLetterSet = async (place: Place): Promise<boolean> => {
  try {
    await inNextProcess(place, { letter: prepared(KNOWN, undefined), data: '{}', patienceMs: KNOWN_LETTER_MS });
    return true;
  } catch {
    return false;
  }
};

/** Once, once more where the typesetter was gone, and then it is asked whether it would set another letter. */
const rendered = async (place: Place, name: string, task: Task, told: NonNullable<RenderOptions['onTrouble']>): Promise<Uint8Array> => {
  for (let tries = 1; ; tries += 1)
    try {
      return await inNextProcess(place, task);
    } catch (error) {
      if (!(error instanceof TypesetterUnavailableError)) throw error;
      told(name, error.message);
      if (tries === 1) continue;
      if (await isKnownLetterSet(place))
        throw new LetterEndsTypesetterError(`${name} ends the typesetter, which sets other letters: ${error.message}`);
      throw error;
    }
};

/** Those that wait for their turn wait no longer than the typesetter stands still, and then do without. */
const inTurn = <T>(place: Place, work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const since = performance.now();
    let isWaiting = true;
    const patience = setInterval(() => {
      if (performance.now() - Math.max(since, place.answeredAt) < STANDS_MS) return;
      isWaiting = false;
      clearInterval(patience);
      reject(new TypesetterUnavailableError(`A letter is not set now: none was for ${STANDS_MS / 1000} s`));
    }, 1000);
    place.letters += 1;
    place.last = place.last.then(async () => {
      clearInterval(patience);
      if (isWaiting) await work().then(resolve, reject);
      place.letters -= 1;
    });
  });

/**
 * The letter as a file that is PDF/UA-1 and PDF/A-3a at once, with its data attached. The same letter gives the same bytes, wherever and
 * whenever it is rendered. Two side by side, each in a process beside this one; one that ends is tried once more.
 * @throws LetterEndsTypesetterError when other letters are set, and this one is not
 * @throws TypesetterUnavailableError when it may be set later
 */
export const renderLetter = async (letter: Letter, options: RenderOptions = {}): Promise<Buffer> => {
  const { pageUrl, patienceMs = LETTER_MS, onTrouble = () => undefined } = options;
  const task = { letter: prepared(letter, pageUrl), data: JSON.stringify(letter.attached.data), patienceMs };
  const place = freest();
  return Buffer.from(await inTurn(place, () => rendered(place, letter.attached.name, task, onTrouble)));
};
