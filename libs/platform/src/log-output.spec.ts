import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LogOutput, destinationOf, droppedLogLines } from './log-output';
import type { Destination } from './log-output';

/** A disk that takes so many bytes and refuses the rest, as the system does. */
class Disk implements Destination {
  written = '';
  tries = 0;

  constructor(
    public room: number,
    private readonly code: string,
  ) {}

  writeSync(bytes: Buffer): number {
    this.tries++;
    if (this.room === 0) throw Object.assign(new Error(`${this.code}: write`), { code: this.code });
    const part = bytes.subarray(0, this.room);
    this.room -= part.length;
    this.written += part.toString();
    return part.length;
  }

  async write(bytes: Buffer): Promise<number> {
    await sleep(1);
    return this.writeSync(bytes);
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let i = 0; i < 500 && !holds(); i++) await sleep(5);
};
const droppedLines = async (): Promise<number> => (await droppedLogLines.get()).values[0]?.value ?? 0;
const line = (n: number): string => `${JSON.stringify({ n, filler: 'x'.repeat(1000) })}\n`;
const numbers = (text: string): readonly number[] =>
  text
    .trimEnd()
    .split('\n')
    .map((l) => (JSON.parse(l) as { n: number }).n);

describe.each(['ENOSPC', 'EAGAIN', 'EPIPE', 'EIO'])('the log where a write answers %s', (code) => {
  it('keeps a megabyte waiting, counts what it drops, and says so once when lines are taken again', async () => {
    const disk = new Disk(2500, code);
    const again: number[] = [];
    const output = new LogOutput((dropped) => again.push(dropped), disk);
    droppedLogLines.reset();
    for (let n = 0; n < 2000; n++) output.write(line(n));
    await until(() => disk.tries >= 2);
    const dropped = await droppedLines();
    expect([dropped > 900, dropped < 1100, again]).toEqual([true, true, []]);

    disk.room = Number.MAX_SAFE_INTEGER;
    await until(() => again.length > 0);
    expect(again).toEqual([dropped]);
    expect(numbers(disk.written)).toEqual(Array.from({ length: 2000 - dropped }, (_, n) => n));

    output.write(line(7));
    await until(() => numbers(disk.written).at(-1) === 7);
    expect([again, await droppedLines()]).toEqual([[dropped], dropped]);
  });

  it('ends a process without waiting for room', () => {
    const disk = new Disk(2500, code);
    const output = new LogOutput(() => undefined, disk);
    for (let n = 0; n < 10; n++) output.write(line(n));
    output.flush();
    expect([disk.tries, disk.written.length]).toEqual([2, 2500]);
  });
});

it('writes the last lines of a process that ends in the same turn', () => {
  const disk = new Disk(Number.MAX_SAFE_INTEGER, 'ENOSPC');
  const output = new LogOutput(() => undefined, disk);
  output.write(line(1));
  output.write(line(2));
  output.flush();
  expect(numbers(disk.written)).toEqual([1, 2]);
});

it('goes on with a line that was cut before those that came meanwhile', async () => {
  const disk = new Disk(1500, 'ENOSPC');
  const output = new LogOutput(() => undefined, disk);
  for (const n of [1, 2]) output.write(line(n));
  await until(() => disk.tries >= 2); // the second line is cut
  for (const n of [3, 4]) output.write(line(n));
  disk.room = Number.MAX_SAFE_INTEGER;
  await until(() => disk.written.split('\n').length > 4);
  expect(numbers(disk.written)).toEqual([1, 2, 3, 4]);
});

it('neither waits nor ends late for a pipe whose reader stands still', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'paktwerk-pipe-')), 'pipe');
  execFileSync('mkfifo', [path]);
  const pipe = openSync(path, constants.O_RDWR);
  const output = new LogOutput(() => undefined, destinationOf(pipe));
  for (let n = 0; n < 200; n++) output.write(line(n));
  await sleep(50);
  output.write(line(200));
  output.flush(); // a wait would hang the spec
  const taken = Buffer.alloc(10_000);
  readSync(pipe, taken);
  expect(taken.toString().startsWith(line(0) + line(1))).toBe(true);
  closeSync(pipe);
});
