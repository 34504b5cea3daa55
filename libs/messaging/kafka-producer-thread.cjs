'use strict';
/**
 * The thread in which kafkajs puts messages together and sends them: what it spends on each of them (about 35 µs) would hold up the requests of
 * the service otherwise. Plain JavaScript beside the sources, so that it runs from there and from the built package. Talks to publisher.ts, which
 * gives one sending after the other and ends the thread after any failure: sequence numbers, and what may still be on its way, are then unknown.
 */
const { parentPort, workerData } = require('node:worker_threads');
const { CompressionTypes, Kafka, Partitioners } = require('kafkajs');

const kafka = new Kafka({
  ...workerData.config,
  logCreator:
    () =>
    ({ namespace, log: { message, error } }) =>
      parentPort.postMessage({ log: { namespace, message, ...(error === undefined ? {} : { error: String(error) }) } }),
});
const producer = kafka.producer({
  idempotent: true,
  maxInFlightRequests: 1,
  allowAutoTopicCreation: false,
  createPartitioner: Partitioners.DefaultPartitioner,
});
let connected;

/** What came flat, as kafkajs wants it; see `Parcel` in publisher.ts. */
const unpacked = ({ block, ends, texts, shapes, shapeOf, partitions }) => {
  const bytes = Buffer.from(block);
  let [from, text] = [0, 0];
  return Array.from(ends, (end, i) => {
    const key = texts[text++];
    const headers = {};
    for (const name of shapes[shapeOf[i]]) headers[name] = texts[text++];
    const message = { key, value: bytes.subarray(from, end), headers };
    from = end;
    if (partitions) message.partition = partitions[i];
    return message;
  });
};

/** An error does not cross threads with its name, its type and its code. */
const plain = (error, depth = 0) => ({
  name: error?.name,
  message: error?.message ?? String(error),
  type: error?.type,
  code: error?.code,
  retriable: error?.retriable,
  ...(error?.cause && depth < 5 ? { cause: plain(error.cause, depth + 1) } : {}),
});

parentPort.on('message', async (parcel) => {
  try {
    if (parcel === 'close') {
      await producer.disconnect();
      parentPort.close();
      return;
    }
    await (connected ??= producer.connect());
    const { topic, timeout } = parcel;
    await producer.send({ topic, messages: unpacked(parcel), acks: -1, timeout, compression: CompressionTypes.None });
    parentPort.postMessage({});
  } catch (error) {
    parentPort.postMessage({ failure: plain(error) });
  }
});
