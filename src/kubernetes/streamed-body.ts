import { ClusterUnreachableError } from './kubernetes-error.ts';

export interface StreamedBodyOptions {
  readonly signal: AbortSignal | undefined;
  /** That nothing comes for too long is an end and no failure, and this is called; absent where it is a failure. */
  readonly onSilence?: () => void;
  /** Asked whenever something comes: whether this is to be the end. */
  readonly isOverdue?: () => boolean;
}

/** The body of an answer as it comes. A connection that breaks in the middle is told in the same words as one that couldn't be made. */
export async function* streamedBody(
  cluster: string,
  body: AsyncIterable<Uint8Array>,
  { signal, onSilence, isOverdue = () => false }: StreamedBodyOptions,
): AsyncGenerator<Uint8Array, undefined> {
  try {
    for await (const piece of body) {
      yield piece;
      if (isOverdue()) return;
    }
  } catch (error) {
    signal?.throwIfAborted();
    const broken = new ClusterUnreachableError(cluster, error);
    if (onSilence === undefined || !broken.silent) throw broken;
    onSilence();
  }
}
