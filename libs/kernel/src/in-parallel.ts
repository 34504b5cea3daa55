/** Works on all items in their order, on at most `width` at a time. Rejects with the first failure; what is under way then goes on. */
export const inParallel = async <T>(items: Iterable<T>, width: number, work: (item: T) => Promise<unknown>): Promise<void> => {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: width }, worker));
};
