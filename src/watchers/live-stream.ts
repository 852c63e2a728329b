/** Values that go on for as long as somebody wants them. */
export interface LiveStream<V> extends AsyncIterableIterator<V, undefined> {
  /** Ends the stream after what there is to tell now. */
  finish(): void;
  /** Ends the stream at once, also while `next` is waiting. */
  return(): Promise<IteratorResult<V, undefined>>;
}

/** Has a stream finish as soon as the signal is aborted. */
export function finishing<V>(stream: LiveStream<V>, signal: AbortSignal): LiveStream<V> {
  if (signal.aborted) stream.finish();
  else signal.addEventListener('abort', () => stream.finish(), { once: true });
  return stream;
}
