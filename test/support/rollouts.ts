import type { Answer, TestGateway } from './gateway.ts';

/** A message of the subscription to a rollout. */
export interface RolloutMessage {
  readonly status: string;
  readonly message: string;
  readonly observed: boolean;
  readonly revision: number | null;
  readonly desired: number;
  readonly toUpdate: number;
  readonly updated: number;
  readonly ready: number;
  readonly available: number;
  readonly old: number;
  readonly progressDeadlineSeconds: number | null;
  readonly deadlineAt: string | null;
  readonly reason: string | null;
  readonly reasonMessage: string | null;
}

/** Everything that there is of a rollout. */
export const rolloutFields = `status message observed revision desired toUpdate updated ready available old
  progressDeadlineSeconds deadlineAt reason reasonMessage`;

/** Begins to follow a rollout. */
export function followRollout(
  gateway: TestGateway,
  kind: string,
  namespace: string,
  name: string,
): AsyncIterableIterator<Answer<{ rollout: RolloutMessage }>> {
  return gateway.subscribe<{ rollout: RolloutMessage }>(
    `subscription ($workload: WorkloadRef!) {
      rollout(workload: $workload) { ${rolloutFields} }
    }`,
    { workload: { kind, namespace, name } },
  );
}

type Messages = AsyncIterator<Answer<{ rollout: RolloutMessage }>>;

/** Takes messages until one is as wanted, and gives that one. The test's own deadline ends a wait for what never comes. */
export async function firstThat(
  stream: Messages,
  wanted: (message: RolloutMessage) => boolean,
): Promise<RolloutMessage> {
  for (;;) {
    const message = await take(stream);
    if (message === undefined) throw new Error('the subscription has ended');
    if (wanted(message)) return message;
  }
}

/** Takes the messages until the stream completes. */
export async function toTheEnd(stream: Messages): Promise<RolloutMessage[]> {
  const messages: RolloutMessage[] = [];
  for (;;) {
    const message = await take(stream);
    if (message === undefined) return messages;
    messages.push(message);
  }
}

async function take(stream: Messages): Promise<RolloutMessage | undefined> {
  const { done, value } = await stream.next();
  if (done === true) return undefined;
  const { data, errors }: Answer<{ rollout: RolloutMessage }> = value;
  if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.rollout;
}
