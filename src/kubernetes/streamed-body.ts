import { ClusterUnreachableError } from './kubernetes-error.ts';

export interface StreamedBodyOptions {
  readonly signal: AbortSignal | undefined;
  /** That nothing comes for too long is an end and no failure: who asks again then finds out whether the server is there. */
  readonly silenceEnds: boolean;
}

/** The body of an answer as it comes. A connection that breaks in the middle is told in the same words as one that couldn't be made. */
export async function* streamedBody(
  cluster: string,
  body: AsyncIterable<Uint8Array>,
  { signal, silenceEnds }: StreamedBodyOptions,
): AsyncGenerator<Uint8Array, undefined> {
  try {
    yield* body;
  } catch (error) {
    signal?.throwIfAborted();
    const broken = new ClusterUnreachableError(cluster, error);
    if (!silenceEnds || !broken.silent) throw broken;
  }
}
