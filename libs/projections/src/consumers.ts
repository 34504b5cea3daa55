import { createHash } from 'node:crypto';

interface Named {
  readonly id: string;
  readonly version?: number;
}

/** One of the workers that share a projection: it folds the entries whose key falls to it. */
export interface Partition {
  readonly index: number;
  readonly of: number;
}

/** The name under which a projection's or reaction's checkpoint and parked entries are kept. */
export const consumerOf = (p: Named): string => (p.version === undefined ? `reaction:${p.id}` : `projection:${p.id}:v${p.version}`);

/** The same for one partition of it. */
export const partitionConsumerOf = (p: Named, partition: Partition | undefined): string =>
  partition ? `${consumerOf(p)}/${partition.index + 1}of${partition.of}` : consumerOf(p);

/** The partitions of a projection; none where one worker folds it alone. */
export const partitionsOf = ({ partitions = 1 }: { readonly partitions?: number }): readonly (Partition | undefined)[] =>
  partitions <= 1 ? [undefined] : Array.from({ length: partitions }, (_, index) => ({ index, of: partitions }));

/** All checkpoints of a projection: one, or one for each partition. */
export const consumersOf = (p: Named & { readonly partitions?: number }): readonly string[] =>
  partitionsOf(p).map((part) => partitionConsumerOf(p, part));

/** Which partition an entry belongs to: by its key alone, the same for ever. */
export const partitionOf = (key: string, of: number): number => createHash('md5').update(key).digest().readUInt32BE(0) % of;
