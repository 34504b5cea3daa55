/** A real EventStoreDB in a container, for tests: one node, in memory, without TLS. */
import { createRequire } from 'node:module';
import path from 'node:path';

const IMAGE = 'eventstore/eventstore:24.10';
const PORT = 2113;

/** → { url, how, stop() } */
export async function startEventStoreDb(root) {
  const { GenericContainer, Wait } = createRequire(path.join(root, 'package.json'))('testcontainers');
  const container = await new GenericContainer(IMAGE)
    .withExposedPorts(PORT)
    .withCommand(['--insecure', '--mem-db', '--run-projections=None'])
    .withWaitStrategy(Wait.forHttp('/health/live', PORT).forStatusCode(204))
    .start();
  return {
    url: `esdb://${container.getHost()}:${container.getMappedPort(PORT)}?tls=false`,
    how: `${IMAGE} in a container`,
    stop: () => container.stop(),
  };
}
