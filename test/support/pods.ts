import { Folded, type Update } from './folded.ts';
import type { TestGateway } from './gateway.ts';

export interface SeenPod {
  readonly name: string;
  readonly state: string;
  readonly restarts: number;
}

/** Waits until a gateway knows a pod to be as it is wanted; that it is there if nothing is said. */
export async function podBecomes(
  gateway: TestGateway,
  namespace: string,
  name: string,
  wanted: (pod: SeenPod) => boolean = () => true,
): Promise<void> {
  const pods = new Folded<SeenPod>(
    gateway.subscribe<Record<string, Update<SeenPod>>>(
      `subscription ($n: String!) { pods(where: { namespaces: [$n] }) {
        reset synced changes { type id uid object { name state restarts } } } }`,
      { n: namespace },
    ),
  );
  await pods.until((all) => all.some((pod) => pod.name === name && wanted(pod)));
  await pods.end();
}
