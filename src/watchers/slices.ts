/** Long enough that turns cost nothing beside the work, short enough that nobody notices who waits meanwhile. */
const sliceMs = 10;

/**
 * Work that may take long whenever there is much of it, as slices between which the event loop turns. All such work of the process takes
 * turns, one slice in each turn of the loop: many clusters that are read at once hold up others for no longer than one does.
 */
let endsAt: number | undefined;
const waiting: (() => void)[] = [];

/** True when it is the others' turn: what goes on without waiting for `nextSlice` holds them up. */
export function isSliceOver(): boolean {
  if (endsAt !== undefined) return performance.now() >= endsAt;
  begin();
  return false;
}

/** Waits until the event loop has turned, and those who have waited before have had theirs. */
export async function nextSlice(): Promise<void> {
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    if (endsAt === undefined) begin();
  });
}

function begin(): void {
  endsAt = performance.now() + sliceMs;
  setImmediate(end);
}

function end(): void {
  endsAt = undefined;
  const next = waiting.shift();
  if (next === undefined) return;
  begin();
  next();
}
