import type { DocumentNode } from 'graphql';
import { sharingKey, type Caller } from '../auth/caller.ts';
import { SharedNews } from '../watchers/shared-news.ts';
import { SharedResults } from './shared-results.ts';

/** What subscribers who ask the same, with the same rights, have in common. */
export interface SubscriberGroup {
  /** What they are told at the same moment is made once, */
  readonly news: SharedNews;
  /** and executed once. */
  readonly results: SharedResults;
}

/** What a subscriber asks for. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

interface Joined {
  readonly group: SubscriberGroup;
  members: number;
}

/** The groups of all subscribers: the same operation of the same document, with the same variables, of the same caller. */
export class SubscriberGroups {
  readonly #ofDocuments = new WeakMap<DocumentNode, Map<string, Joined>>();
  readonly #count: { open: number };

  /** It is counted there how many groups there are. */
  constructor(count = { open: 0 }) {
    this.#count = count;
  }

  /** The group of a subscriber, which is kept until the last of it has left. */
  join(
    caller: Caller,
    { document, operationName, variables }: Asked,
  ): { group: SubscriberGroup; leave: () => void } {
    const ofDocument = this.#ofDocuments.get(document) ?? new Map<string, Joined>();
    this.#ofDocuments.set(document, ofDocument);
    const key = JSON.stringify([sharingKey(caller), operationName ?? null, variables ?? {}]);
    const joined = ofDocument.get(key) ?? {
      group: { news: new SharedNews(), results: new SharedResults() },
      members: 0,
    };
    if (joined.members === 0) this.#count.open++;
    ofDocument.set(key, joined);
    joined.members++;
    const leave = (): void => {
      joined.members--;
      if (joined.members > 0) return;
      ofDocument.delete(key);
      this.#count.open--;
    };
    return { group: joined.group, leave };
  }
}
