import { connect } from 'node:net';
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
const SILENT_MS = 150_000;

const sized = (piece: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(piece.length);
  return Buffer.concat([size, piece]);
};

/** One file through clamd's INSTREAM. @throws where the scanner is away, or says neither yes nor no */
export const scan = (url: string, bytes: Buffer): Promise<Scanned> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const answer: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) || 3310 }, () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += PIECE) socket.write(sized(bytes.subarray(at, at + PIECE)));
      socket.write(sized(Buffer.alloc(0)));
    });
    socket.setTimeout(SILENT_MS, () => socket.destroy(new Error(`The scanner was silent for ${SILENT_MS} ms.`)));
    socket.on('data', (piece: Buffer) => answer.push(piece));
    // A scanner that has answered may break off what it is still sent: what it said counts before how it ended.
    let failure: Error | undefined;
    socket.on('error', (error) => (failure = error));
    socket.on('close', () => {
      const said = Buffer.concat(answer).toString('utf8').replaceAll('\0', '').trim();
      const [, found] = /^stream: (.+) FOUND$/.exec(said) ?? [];
      if (found !== undefined) resolve({ kind: 'infected', found });
      else if (said === 'stream: OK') resolve({ kind: 'clean' });
      else if (said === '' && failure !== undefined) reject(failure);
      else reject(new Error(`The scanner answered ${JSON.stringify(said.slice(0, 200))}.`));
    });
  });
