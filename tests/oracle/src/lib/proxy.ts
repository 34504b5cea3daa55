import net from 'node:net';

type Sockets = readonly [client: net.Socket, server: net.Socket];

/** Stands between the processes and PostgreSQL, and fails like a network: resets, answers that never arrive, silence. */
export class Proxy {
  readonly #server = net.createServer({ allowHalfOpen: false }, (client) => this.#join(client));
  readonly #pairs = new Set<Sockets>();
  #muted = false;
  #silent = false;

  /** `target`: the port of the server behind it. */
  constructor(private readonly target: number) {}

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
  }

  #join(client: net.Socket): void {
    const server = net.connect(this.target, '127.0.0.1');
    const pair: Sockets = [client, server];
    this.#pairs.add(pair);
    const end = (): void => {
      this.#pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const socket of pair) {
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', end);
    }
    client.on('data', (part) => server.write(part));
    server.on('data', (part) => {
      if (!this.#muted) client.write(part);
    });
    if (this.#silent) for (const socket of pair) socket.pause();
  }

  /** Every connection, or those that `chosen` picks, ends with a reset in the middle of whatever is going on. */
  reset(chosen: () => boolean = () => true): void {
    for (const pair of [...this.#pairs].filter(chosen))
      for (const socket of pair) {
        if (socket.readyState === 'open') socket.resetAndDestroy();
        else socket.destroy(); // one that is still connecting would wait for its connection
      }
  }

  /** Calls get through, their answers do not; then the connections are cut. Whether a call happened is unknown to its caller. */
  mute(): void {
    this.#muted = true;
  }

  unmute(): void {
    this.#muted = false;
    this.reset();
  }

  /** Nothing gets through in either direction, and nobody is told. */
  silence(): void {
    this.#silent = true;
    for (const pair of this.#pairs) for (const socket of pair) socket.pause();
  }

  speak(): void {
    this.#silent = false;
    for (const pair of this.#pairs) for (const socket of pair) socket.resume();
  }

  close(): Promise<void> {
    this.reset();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
