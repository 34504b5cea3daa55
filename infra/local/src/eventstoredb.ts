/** A real EventStoreDB in a container, for tests: one node, in memory, without TLS. */
const IMAGE = 'eventstore/eventstore:24.10';
const PORT = 2113;

export interface EventStoreDbServer {
  readonly url: string;
  /** How it was had, for people. */
  readonly how: string;
  stop(): Promise<unknown>;
}

export async function startEventStoreDb(): Promise<EventStoreDbServer> {
  const { GenericContainer, Wait } = await import('testcontainers'); // loads a Docker client, which nobody without Docker needs
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
