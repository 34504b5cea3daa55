import { fork } from 'node:child_process';
import { join } from 'node:path';
import { lookAtFile } from './look-at-file';
import type { FileLimits } from './look-at-file';
import { refuseFile } from './workbook-problems';
import type { FileRefusal, workbookProblems } from './workbook-problems';

/** A cell as it was read. A formula stands for its last result; one that has none is told as such, because nothing is calculated here. */
export type WorkbookCell =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly is: 'formula'; readonly formula: string }
  | { readonly is: 'error'; readonly error: string };

/** A visible sheet without the blank rows at its end. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Those that a filter or a person hides and that say something, counted from 0; absent where there are none. */
  readonly hiddenRows?: readonly number[];
}
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Sheets that say something and are not read, because nobody sees them; absent where there are none. */
  readonly hiddenSheets?: readonly string[];
}

export interface WorkbookLimits extends FileLimits {
  readonly sheets: number;
  readonly rows: number;
  readonly memoryMb: number;
  readonly seconds: number;
}
/** [A] What a person fills in by hand stays far below these; two at a time fit beside a service in the memory of its container. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  unpackedBytes: 64 * 1024 * 1024,
  parts: 500,
  sheets: 20,
  rows: 20_000,
  memoryMb: 128,
  seconds: 20,
};

/** What is said of a cell, in red where it is an error and in yellow where it is a hint. Rows and columns are counted from 0. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: 'error' | 'hint';
  readonly text: string;
}

type Task = { readonly limits: WorkbookLimits } & ({ readonly name: 'read' } | { readonly name: 'mark'; readonly marks: readonly Mark[] });
type Answer =
  | Workbook
  | { readonly bytes: Uint8Array }
  | { readonly refused: { readonly code: keyof typeof workbookProblems; readonly data: Readonly<Record<string, unknown>> } };

/** From this file and from its compiled form. */
const PROCESS = join(__dirname, '../workbook-process.cjs');
/** So many files are open at a time, so that many people at once do not fill the machine; others wait. */
const AT_A_TIME = 2;
let open = 0;
const waiting: (() => void)[] = [];

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (open >= AT_A_TIME) await new Promise<void>((resolve) => waiting.push(resolve));
  else open += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else open -= 1;
  }
};

const inOwnProcess = (task: Task, bytes: Uint8Array, { memoryMb, seconds }: WorkbookLimits): Promise<Answer> =>
  new Promise((resolve) => {
    const child = fork(PROCESS, [], {
      execArgv: [`--max-old-space-size=${memoryMb}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const answer = (is: Answer): void => {
      clearTimeout(patience);
      resolve(is);
    };
    const tooMuch = (): void => answer({ refused: refuseFile('workbook-needs-too-much', { seconds }) });
    const patience = setTimeout(() => {
      child.kill('SIGKILL');
      tooMuch();
    }, seconds * 1000);
    child.once('message', (is: Answer) => answer(is));
    child.once('error', tooMuch);
    child.once('exit', tooMuch); // without an answer: it ran out of memory
    child.send({ ...task, bytes }, (error) => {
      if (error) tooMuch();
    });
  });

const asRefusal = ({
  code,
  data,
}: {
  readonly code: keyof typeof workbookProblems;
  readonly data: Readonly<Record<string, unknown>>;
}): FileRefusal => refuseFile(code, data);

/** The visible sheets of a file from outside, or why it is not read. */
export const readWorkbook = async (bytes: Buffer, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<Workbook | FileRefusal> => {
  const refusal = lookAtFile(bytes, limits);
  if (refusal) return refusal;
  const answer = await inTurn(() => inOwnProcess({ name: 'read', limits }, bytes, limits));
  if ('refused' in answer) return asRefusal(answer.refused);
  if ('sheets' in answer) return answer;
  throw new Error('Read, the process answered with a file.');
};

/** The same file with marks in it: coloured cells with comments; what it says, formulas among it, stays. */
export const markWorkbook = async (
  bytes: Buffer,
  marks: readonly Mark[],
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<{ readonly bytes: Uint8Array } | FileRefusal> => {
  const refusal = lookAtFile(bytes, limits);
  if (refusal) return refusal;
  const answer = await inTurn(() => inOwnProcess({ name: 'mark', marks, limits }, bytes, limits));
  if ('refused' in answer) return asRefusal(answer.refused);
  if ('bytes' in answer) return answer;
  throw new Error('Marked, the process answered with rows.');
};
