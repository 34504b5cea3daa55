import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import type { Message, PartitionMetadata } from 'kafkajs';
import { partitioner } from './partitioner';

const partitionsOf = (count: number): PartitionMetadata[] =>
  Array.from({ length: count }, (_, partitionId) => ({ partitionErrorCode: 0, partitionId, leader: 1, replicas: [1], isr: [1] }));

describe('the partition of a message', () => {
  const [ours, theirs] = [partitioner(), Partitioners.DefaultPartitioner()];
  const both = (message: Message, count: number) => {
    const args = { topic: 'spec', partitionMetadata: partitionsOf(count), message };
    return [ours(args), theirs(args)] as const;
  };

  it('is the one that kafkajs and Java choose for its key, whatever the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 50 }), (key, count) => {
        const [mine, reference] = both({ key, value: null }, count);
        expect(mine).toBe(reference);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the one that is named, where one is', () => expect(both({ key: 'pst_1', partition: 3, value: null }, 6)).toEqual([3, 3]));

  it('may be any where there is no key', () => {
    const seen = new Set(
      Array.from({ length: 12 }, () => ours({ topic: 'spec', partitionMetadata: partitionsOf(3), message: { key: null, value: 'x' } })),
    );
    expect(seen).toEqual(new Set([0, 1, 2]));
  });
});
