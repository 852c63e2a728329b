/** Requests to the API server that one GraphQL request may have under way for one loader. */
const concurrency = 16;

/** What DataLoader wants of a batch: for each key what was read, or why it couldn't be. A bounded number is read at a time. */
export async function readEach<K, V>(
  keys: readonly K[],
  read: (key: K) => Promise<V>,
): Promise<(V | Error)[]> {
  const results: (V | Error)[] = [];
  const todo = keys.entries();
  const worker = async (): Promise<void> => {
    for (const [index, key] of todo) results[index] = await valueOrError(read(key));
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, keys.length) }, worker));
  return results;
}

async function valueOrError<V>(reading: Promise<V>): Promise<V | Error> {
  try {
    return await reading;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
