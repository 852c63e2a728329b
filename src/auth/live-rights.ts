import type { QuarterdeckError } from '../errors.ts';
import type { User } from '../kubernetes/user.ts';
import type { Entries } from '../model/cluster-view.ts';
import type { Reach } from './reach.ts';

/**
 * What is made of a resource: a list of what there is, one that is followed, or single objects that are come upon one at a time, which
 * whoever may list them sees as well.
 */
export type Use = 'list' | 'follow' | 'one' | 'get';

/** What one caller may see of one cluster, as of now: it changes under those who read by it. */
export interface LiveRights {
  readonly user: User;
  /** Why nothing is known of the caller's rights now, as an error to throw; undefined as a rule. */
  readonly whyUnknown: QuarterdeckError | undefined;
  reach(use: Use, resource: keyof Entries): Reach;
  /** Calls back, once, when the rights have changed, or it has changed whether they are known. */
  onceChanged(callback: () => void): () => void;
}
