/**
 * A list of pods that stays right over lost connections and restarts of the gateway:
 * `node examples/follow-pods.ts [ws://localhost:4000/graphql [NAMESPACE...]]`.
 */
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface PodRow {
  readonly namespace: string;
  readonly name: string;
  readonly state: string;
}

interface PodUpdate {
  readonly reset: boolean;
  readonly synced: boolean;
  readonly cursor: string;
  readonly changes: readonly {
    readonly type: 'ADDED' | 'MODIFIED' | 'REMOVED';
    readonly uid: string;
    readonly object: PodRow | null;
  }[];
}

const query = `subscription ($where: PodFilter, $resumeFrom: String) {
  pods(where: $where, resumeFrom: $resumeFrom) {
    reset
    synced
    cursor
    changes { type uid object { namespace name state } }
  }
}`;

/**
 * Shows the pods of these namespaces, now and whenever something has changed about them; an empty list stands for all namespaces.
 * Gives what ends it. `failed` is called when the client has given up.
 */
export function followPods(
  client: Client,
  namespaces: readonly string[],
  show: (pods: readonly PodRow[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const pods = new Map<string, PodRow>();
  const variables: Record<string, unknown> = {
    where: namespaces.length === 0 ? null : { namespaces },
    resumeFrom: null,
  };
  return client.subscribe<{ pods: PodUpdate }>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        if (data == null) return failed(errors);
        const { reset, changes, synced, cursor } = data.pods;
        if (reset) pods.clear();
        for (const { uid, object } of changes) {
          if (object === null) pods.delete(uid);
          else pods.set(uid, object);
        }
        // A client that reconnects subscribes again with this object, so that it is to say where to go on.
        variables['resumeFrom'] = cursor;
        // In the middle of a snapshot the list isn't whole.
        if (synced) show([...pods.values()]);
      },
      error: failed,
      complete: () => undefined,
    },
  );
}

if (import.meta.main) {
  const [url = 'ws://localhost:4000/graphql', ...namespaces] = process.argv.slice(2);
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: Infinity,
    // Not only what ends a connection, also that there is none yet.
    shouldRetry: () => true,
  });
  followPods(
    client,
    namespaces,
    (pods) => console.table(pods),
    (error) => {
      console.error(error);
      process.exitCode = 1;
      void client.dispose();
    },
  );
}
