import type { Sightings } from './sightings.ts';

/** Many who follow the same pods, each by itself. Disposing of them ends all that they have open. */
export interface Followers extends AsyncDisposable {
  readonly sightings: Sightings;
}

export interface FollowersOptions {
  readonly count: number;
  readonly namespace: string;
  readonly signal: AbortSignal;
}

/** Resolves when every one of them has what there is. */
export type OpenFollowers = (options: FollowersOptions) => Promise<Followers>;
