import net from 'node:net';

/** Stands between the processes and PostgreSQL, and fails like a network: resets, answers that never arrive, silence. */
export class Proxy {
  #server;
  #pairs = new Set();
  #muted = false;
  #silent = false;

  constructor(target) {
    this.target = target;
  }

  listen(port) {
    this.#server = net.createServer({ allowHalfOpen: false }, (client) => this.#join(client));
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
  }

  #join(client) {
    const server = net.connect(this.target, '127.0.0.1');
    const pair = { client, server };
    this.#pairs.add(pair);
    const end = () => {
      this.#pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', end);
    }
    client.on('data', (part) => server.write(part));
    server.on('data', (part) => {
      if (!this.#muted) client.write(part);
    });
    if (this.#silent) for (const socket of [client, server]) socket.pause();
  }

  /** Every connection, or those that `chosen` picks, ends with a reset in the middle of whatever is going on. */
  reset(chosen = () => true) {
    let count = 0;
    for (const { client, server } of [...this.#pairs].filter(chosen)) {
      for (const socket of [client, server]) {
        if (socket.readyState === 'open') socket.resetAndDestroy();
        else socket.destroy(); // one that is still connecting would wait for its connection
      }
      count += 1;
    }
    return count;
  }

  /** Calls get through, their answers do not; then the connections are cut. Whether a call happened is unknown to its caller. */
  mute() {
    this.#muted = true;
  }

  unmute() {
    this.#muted = false;
    return this.reset();
  }

  /** Nothing gets through in either direction, and nobody is told. */
  silence() {
    this.#silent = true;
    for (const { client, server } of this.#pairs) for (const socket of [client, server]) socket.pause();
  }

  speak() {
    this.#silent = false;
    for (const { client, server } of this.#pairs) for (const socket of [client, server]) socket.resume();
  }

  close() {
    this.reset();
    return new Promise((resolve) => (this.#server ? this.#server.close(resolve) : resolve()));
  }
}
