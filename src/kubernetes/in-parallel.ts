/** Does all of it, so many at a time; what fails is an error in its place, as DataLoader has it. */
export async function inParallel<K, T>(
  keys: readonly K[],
  concurrency: number,
  work: (key: K) => Promise<T>,
): Promise<(T | Error)[]> {
  const results: (T | Error)[] = [];
  const todo = keys.entries();
  const worker = async (): Promise<void> => {
    for (const [index, key] of todo) results[index] = await resultOf(work, key);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, keys.length) }, worker));
  return results;
}

async function resultOf<K, T>(work: (key: K) => Promise<T>, key: K): Promise<T | Error> {
  try {
    return await work(key);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
