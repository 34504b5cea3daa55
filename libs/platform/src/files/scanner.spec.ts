import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { Scanner } from './scanner';

const FILE = Buffer.from('x');

describe('the scanner of a process', () => {
  let clamd: Server | undefined;
  let says = 'stream: OK\0';
  const lines: string[] = [];
  const note = (_: object, line: string): void => void lines.push(line);
  const listen = async (port: number): Promise<number> => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (piece: Buffer) => {
        if (piece.subarray(0, 6).equals(Buffer.from('zPING\0'))) socket.end('PONG\0');
        else if (piece.subarray(-4).equals(Buffer.alloc(4))) socket.end(says);
      });
    });
    clamd = server;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const close = () => new Promise((resolve) => (clamd ? clamd.close(resolve) : resolve(undefined)));
  const scannerAt = (port: number): Scanner => new Scanner({ url: `tcp://127.0.0.1:${port}` }, { info: note, warn: note });
  beforeEach(() => {
    lines.length = 0;
    says = 'stream: OK\0';
  });
  afterEach(close);

  it('is missed with the first file it does not take, once in the log, and found again', async () => {
    const port = await listen(0);
    const scanner = scannerAt(port);
    expect([await scanner.scan(FILE), scanner.away, scanner.failed]).toEqual([{ kind: 'clean' }, undefined, 0]);
    await close();
    for (const _ of [1, 2]) await expect(scanner.scan(FILE)).rejects.toThrow('ECONNREFUSED');
    expect([scanner.away, scanner.failed, lines]).toEqual([expect.stringContaining('ECONNREFUSED'), 0, ['the scanner is away']]);
    await listen(port);
    expect([await scanner.isThere(), scanner.away, lines]).toEqual([
      true,
      undefined,
      ['the scanner is away', 'the scanner is there again'],
    ]);
  });

  it('that is there and says neither yes nor no is not away: that file counts', async () => {
    says = 'INSTREAM size limit exceeded. ERROR\0';
    const scanner = scannerAt(await listen(0));
    await expect(scanner.scan(FILE)).rejects.toThrow('The scanner answered');
    expect([scanner.away, scanner.failed, lines]).toEqual([undefined, 1, []]);
  });

  it('is looked for while nobody brings a file in', async () => {
    const port = await listen(0);
    await close();
    const scanner = scannerAt(port);
    const stopping = new AbortController();
    const running = scanner.run(stopping.signal);
    while (scanner.away === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    stopping.abort();
    await running;
    expect(lines).toEqual(['the scanner is away']);
  });

  it('that nobody has configured scans nothing and is not away', async () => {
    const scanner = new Scanner({}, { info: note, warn: note });
    await scanner.run(new AbortController().signal);
    expect([scanner.isConfigured, await scanner.scan(FILE), scanner.away]).toEqual([false, undefined, undefined]);
  });
});
