import { setTimeout as delay } from 'node:timers/promises';
import type { Deployment } from '../kubernetes/objects.ts';
import type { ClusterView } from '../model/cluster-view.ts';
import { revisionNumber } from '../model/deployment-revisions.ts';
import { sameTemplate } from '../model/pod-template.ts';
import { seenTimeoutMs } from './seen.ts';

/** What is known of a number: it, that it is still to come, or that it won't come any more. */
type Known = number | 'pending' | 'gone';

/**
 * The number that the controller gives the revision of a Deployment as it was written. Waits for it, and until the cache has it;
 * undefined if that takes too long, or if the Deployment has another template by then.
 */
export async function numberOfRestored(
  written: Deployment,
  view: ClusterView,
  timeoutMs: number = seenTimeoutMs,
): Promise<number | undefined> {
  const timer = new AbortController();
  const timeout = delay(timeoutMs, 'timeout' as const, { signal: timer.signal });
  try {
    return await follow(written, view, timeout);
  } catch {
    // The cache isn't readable at the moment. The rollback is made all the same.
    return undefined;
  } finally {
    timer.abort();
    await timeout.catch(() => undefined);
  }
}

async function follow(
  written: Deployment,
  view: ClusterView,
  timeout: Promise<'timeout'>,
): Promise<number | undefined> {
  const feeds = [view.deployments.changes(), view.replicasets.changes()];
  for (;;) {
    for (const feed of feeds) feed.take();
    const known = numberIn(written, view);
    if (known === 'gone') return undefined;
    if (known !== 'pending') return known;
    if ((await Promise.race([timeout, changeOf(feeds)])) === 'timeout') return undefined;
  }
}

interface Feed {
  onceChanged(callback: () => void): () => void;
  take(): unknown;
}

async function changeOf(feeds: readonly Feed[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const forget = feeds.map((feed) => feed.onceChanged(resolve));
  await promise;
  for (const one of forget) one();
}

/**
 * The controller numbers the ReplicaSet, then the Deployment, and notes then that it has seen the Deployment's generation. The number
 * counts when all three are there, since the two resources aren't watched in step.
 */
function numberIn(written: Deployment, view: ClusterView): Known {
  const now = view.deployments.byUid(written.metadata.uid)?.object;
  const template = written.spec?.template ?? {};
  if (now === undefined || !sameTemplate(now.spec?.template ?? {}, template)) return 'gone';
  if ((now.status?.observedGeneration ?? 0) < (written.metadata.generation ?? 0)) return 'pending';
  const number = revisionNumber(now);
  const numbered = [...view.replicasets.by('controller', written.metadata.uid)].some(
    ({ object }) => revisionNumber(object) === number && sameTemplate(object.spec?.template ?? {}, template),
  );
  return numbered ? number : 'pending';
}
