/** Waits for a fact, not for a time: polls until `condition` gives a truthy value and returns it. */
export const eventually = async <T>(
  condition: () => Promise<T> | T,
  { timeoutMs = 10_000, everyMs = 20, what = 'the condition' } = {},
): Promise<T> => {
  const until = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until)
      throw new Error(`Waited ${timeoutMs} ms for ${what}; last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};
