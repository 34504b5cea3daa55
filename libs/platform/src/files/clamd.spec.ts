import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ping, scan } from './clamd';

/** A scanner that answers so, and what it was sent. */
const scanner = async (answer: string) => {
  const received: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on('data', (piece: Buffer) => {
      received.push(piece);
      if (Buffer.concat(received).subarray(-4).equals(Buffer.alloc(4))) socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `tcp://127.0.0.1:${port}`, received, close: () => server.close() };
};

describe('the scanner', () => {
  it('is sent the whole file in pieces, each behind its size', async () => {
    const { url, received, close } = await scanner('stream: OK\0');
    const file = Buffer.alloc(150_000, 'x');
    try {
      expect(await scan(url, file)).toEqual({ kind: 'clean' });
    } finally {
      close();
    }
    const sent = Buffer.concat(received);
    const begin = 'zINSTREAM\0';
    expect(sent.subarray(0, begin.length).toString()).toBe(begin);
    const sizes: number[] = [];
    for (let at = begin.length; at < sent.length; at += 4 + sizes.at(-1)!) sizes.push(sent.readUInt32BE(at));
    expect(sizes).toEqual([65_536, 65_536, 18_928, 0]);
  });

  it.each([
    ['stream: Eicar-Test-Signature FOUND\0', { kind: 'infected', found: 'Eicar-Test-Signature' }],
    ['stream: OK\0', { kind: 'clean' }],
  ])('that answers %j is understood', async (answer, scanned) => {
    const { url, close } = await scanner(answer);
    try {
      expect(await scan(url, Buffer.from('x'))).toEqual(scanned);
    } finally {
      close();
    }
  });

  it.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0', ''])(
    'that answers %j has not scanned',
    async (answer) => {
      const { url, close } = await scanner(answer);
      try {
        await expect(scan(url, Buffer.from('x'))).rejects.toThrow('The scanner answered');
      } finally {
        close();
      }
    },
  );

  it.each([
    ['PONG\0', 'there'],
    ['ERROR\0', 'The scanner answered "ERROR".'],
  ])('that answers a ping by %j is %s', async (answer, is) => {
    const server = createServer((socket) =>
      socket.once('data', (asked: Buffer) => socket.end(asked.equals(Buffer.from('zPING\0')) ? answer : '')),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      expect(
        await ping(`tcp://127.0.0.1:${port}`).then(
          () => 'there',
          (error: unknown) => (error as Error).message,
        ),
      ).toBe(is);
    } finally {
      server.close();
    }
  });

  it('that is away has not scanned', async () => {
    const { url, close } = await scanner('');
    close();
    await expect(scan(url, Buffer.from('x'))).rejects.toThrow('ECONNREFUSED');
  });

  it('that says what is wrong and breaks off is heard, although the connection ends in an error', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () =>
        socket.write('INSTREAM size limit exceeded. ERROR\0', () => setTimeout(() => socket.resetAndDestroy(), 50)),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await expect(scan(`tcp://127.0.0.1:${port}`, Buffer.alloc(5_000_000))).rejects.toThrow('The scanner answered "INSTREAM size limit');
    } finally {
      server.close();
    }
  });
});
