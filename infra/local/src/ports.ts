import net from 'node:net';
import type { AddressInfo } from 'node:net';

const HOST = '127.0.0.1';

/** True when nothing listens on the port. Binding is the only honest probe: a connect misses sockets that accept nobody. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: HOST, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

function anyFree(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: HOST }, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Hands out ports, the preferred one when it is free, and never the same one twice. */
export class Ports {
  readonly #given = new Set<number>();

  async take(preferred?: number): Promise<number> {
    if (preferred && !this.#given.has(preferred) && (await isFree(preferred))) return this.#keep(preferred);
    for (;;) {
      const port = await anyFree();
      if (!this.#given.has(port)) return this.#keep(port);
    }
  }

  #keep(port: number): number {
    this.#given.add(port);
    return port;
  }
}
