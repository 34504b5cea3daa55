import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { Setting, Text } from '@paktwerk/config';

/** Where files are scanned. Without it they are marked as not scanned. */
export class ScannerConfig {
  @Setting('CLAMD_URL', {
    de: 'der Virenscanner clamd, tcp://rechner:3310; ohne ihn steht an Anlagen, dass sie nicht geprüft sind',
    en: 'the virus scanner clamd, tcp://host:3310; without it attachments are marked as not scanned',
    optional: true,
  })
  @Text()
  readonly url?: string;
}

export type Scanned = { readonly kind: 'clean' } | { readonly kind: 'infected'; readonly found: string };

const PIECE = 65_536;
/** Longer than clamd itself takes for a file at most (MaxScanTime, 120 s by default). */
const SCAN_MS = 150_000;
const PING_MS = 10_000;

const sized = (piece: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(piece.length);
  return Buffer.concat([size, piece]);
};

/** What clamd says to a command and what is sent behind it. */
const ask = (url: string, silentMs: number, send: (socket: Socket) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const answer: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) || 3310 }, () => send(socket));
    socket.setTimeout(silentMs, () => socket.destroy(new Error(`The scanner was silent for ${silentMs} ms.`)));
    socket.on('data', (piece: Buffer) => answer.push(piece));
    // A scanner that has answered may break off what it is still sent: what it said counts before how it ended.
    let failure: Error | undefined;
    socket.on('error', (error) => (failure = error));
    socket.on('close', () => {
      const said = Buffer.concat(answer).toString('utf8').replaceAll('\0', '').trim();
      if (said === '' && failure !== undefined) reject(failure);
      else resolve(said);
    });
  });

const unexpected = (said: string): Error => new Error(`The scanner answered ${JSON.stringify(said.slice(0, 200))}.`);

/** Whether it is there. @throws where it is not */
export const ping = async (url: string): Promise<void> => {
  const said = await ask(url, PING_MS, (socket) => socket.write('zPING\0'));
  if (said !== 'PONG') throw unexpected(said);
};

/** One file through clamd's INSTREAM. @throws where the scanner is away, or says neither yes nor no */
export const scan = async (url: string, bytes: Buffer): Promise<Scanned> => {
  const said = await ask(url, SCAN_MS, (socket) => {
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += PIECE) socket.write(sized(bytes.subarray(at, at + PIECE)));
    socket.write(sized(Buffer.alloc(0)));
  });
  const [, found] = /^stream: (.+) FOUND$/.exec(said) ?? [];
  // Its way to say that it has not looked at all of a file (AlertExceedsMax): nothing was found.
  if (found !== undefined && !found.startsWith('Heuristics.Limits.Exceeded')) return { kind: 'infected', found };
  if (said === 'stream: OK') return { kind: 'clean' };
  throw unexpected(said);
};
