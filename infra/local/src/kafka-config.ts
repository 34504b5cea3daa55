interface Listener {
  readonly port: number;
  readonly controllerPort: number;
}

/** server.properties of one KRaft broker on loopback that keeps everything. */
export const brokerProperties = ({
  port,
  controllerPort,
  data,
}: Listener & { readonly data: string }): string => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${data}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=5
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=5
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
log.retention.ms=-1
# A killed broker waits out its own old session before it serves again: nine seconds by default.
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=300
`;

/** A second listener with TLS and SCRAM-SHA-512. Later lines win over earlier ones of the same name. */
export const securedProperties = (o: Listener & { readonly securedPort: number; readonly keystore: string }): string => `
listeners=PLAINTEXT://127.0.0.1:${o.port},SECURED://127.0.0.1:${o.securedPort},CONTROLLER://127.0.0.1:${o.controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${o.port},SECURED://127.0.0.1:${o.securedPort}
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SECURED:SASL_SSL
sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.secured.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
listener.name.secured.ssl.keystore.type=PEM
listener.name.secured.ssl.keystore.location=${o.keystore}
`;
