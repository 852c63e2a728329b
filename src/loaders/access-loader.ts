import DataLoader from 'dataloader';
import type { LiveScope } from '../auth/scopes.ts';
import { inParallel } from '../kubernetes/in-parallel.ts';
import type { Attempt } from '../kubernetes/reviews.ts';
import type { Transport } from '../kubernetes/transport.ts';

/** Something that the caller may want to do in a cluster. */
export interface AccessKey {
  readonly transport: Transport;
  readonly attempt: Attempt;
}

export type AccessLoader = DataLoader<AccessKey, boolean, string>;

/** Reviews that one GraphQL request may have under way. */
const concurrency = 16;

/** Whether the cluster lets the caller do something: each thing is asked for once per GraphQL request, a bounded number at a time. */
export function accessLoader(scope: Pick<LiveScope, 'mayDo'>): AccessLoader {
  return new DataLoader(
    (keys) => inParallel(keys, concurrency, ({ transport, attempt }) => scope.mayDo(transport, attempt)),
    { cacheKeyFn: ({ transport, attempt }) => JSON.stringify([transport.cluster, attempt]) },
  );
}
