import { Folded, type Update } from './folded.ts';
import type { TestGateway } from './gateway.ts';

/** What tests look at of a finding. */
export interface FindingAnswer {
  readonly reason: string;
  readonly severity: string;
  readonly message: string;
  readonly action: string;
  readonly affectedCount: number;
  readonly object: { readonly name: string };
  readonly evidence: readonly EvidenceAnswer[];
}

interface EvidenceAnswer {
  readonly object: { readonly kind: string; readonly namespace: string | null; readonly name: string };
  readonly field: string | null;
  readonly value: string | null;
  readonly container: string | null;
  readonly exitCode: number | null;
  readonly signal: number | null;
  readonly memoryLimit: string | null;
  readonly event: { readonly reason: string; readonly message: string } | null;
  readonly at: string | null;
  readonly related: { readonly kind: string; readonly name: string } | null;
  readonly schedulerReasons: readonly { readonly reason: string; readonly nodes: number | null }[];
}

/** To be selected of what has findings: all of them but the ends of logs. */
export const findingFields = `findings {
  reason severity message action affectedCount object { ... on KubernetesObject { name } }
  evidence {
    object { kind namespace name } field value container exitCode signal memoryLimit event { reason message } at
    related { kind name } schedulerReasons { reason nodes }
  }
}`;

/** Asks again whenever a pod or an event of the namespace changes, until the answer is as wanted. */
export async function answerBecomes<T>(
  gateway: TestGateway,
  namespace: string,
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
): Promise<T> {
  const streams = ['pods', 'events'].map((field) =>
    gateway.subscribe<Record<string, Update<{ id: string }>>>(
      `subscription ($n: String!) {
        ${field}(where: { namespaces: [$n] }) { reset synced changes { type id uid object { id } } }
      }`,
      { n: namespace },
    ),
  );
  const changes = streams.map((stream) => new Folded<{ id: string }>(stream));
  const next = changes.map((folded) => folded.next());
  try {
    for (;;) {
      const answer = await ask();
      if (wanted(answer)) return answer;
      const changed = await Promise.race(next.map((message, index) => message.then(() => index)));
      const folded = changes[changed];
      if (folded !== undefined) next[changed] = folded.next();
    }
  } finally {
    for (const message of next) message.catch(() => undefined);
    await Promise.all(changes.map((folded) => folded.end()));
  }
}
