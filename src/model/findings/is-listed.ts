import type { ResourceView } from '../cluster-view.ts';
import type { Entry } from '../entries/entry.ts';

/** Whether what isn't found in a namespace isn't there: for what follows from that. Elsewhere it may be that it can't be seen. */
export function isListed<E extends Entry>(view: ResourceView<E>, namespace: string): boolean {
  return view.whyNotListed([namespace]) === undefined;
}
