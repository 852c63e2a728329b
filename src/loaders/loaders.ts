import type { Caller } from '../auth/caller.ts';
import { liveObjectLoader, type LiveObjectLoader } from './live-object-loader.ts';
import { livePageLoader, type LivePageLoader } from './live-page-loader.ts';

/** What is read live, as the caller. */
export interface Loaders {
  readonly liveObjects: LiveObjectLoader;
  readonly livePages: LivePageLoader;
}

/** Loaders for one GraphQL request, or one subscription. */
export function loadersFor(caller: Caller): Loaders {
  return { liveObjects: liveObjectLoader(caller), livePages: livePageLoader(caller) };
}
