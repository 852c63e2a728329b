import type { Pod } from '../kubernetes/objects.ts';
import { amountsOf, largestOf, sumOf, type Amount, type Amounts } from './amounts.ts';

type PodSpec = NonNullable<Pod['spec']>;
type Container = PodSpec['containers'][number];
type Which = 'requests' | 'limits';

/*
 * What a pod asks for, by the rules of PodRequests and PodLimits in component-helpers/resource/helpers.go (Kubernetes 1.37), as `kubectl describe
 * node` sums it up: from the spec alone.
 */

/** What is kept for a pod. */
export function requestsOf({ spec }: Pod): Amounts {
  return spec === undefined ? new Map() : sumOf([withPodLevel(spec, 'requests'), amountsOf(spec.overhead)]);
}

/** What a pod may use at most. */
export function limitsOf({ spec }: Pod): Amounts {
  if (spec === undefined) return new Map();
  const limits = withPodLevel(spec, 'limits');
  // What has no limit gets none from the overhead.
  const limited = [...amountsOf(spec.overhead)].filter(
    ([resource]) => (limits.get(resource)?.nanos ?? 0n) !== 0n,
  );
  return sumOf([limits, new Map(limited)]);
}

/** What the pod itself says counts instead of what its containers do. */
function withPodLevel(spec: PodSpec, which: Which): Map<string, Amount> {
  const amounts = ofContainers(spec, which);
  for (const [resource, amount] of amountsOf(spec.resources?.[which]))
    if (isPodLevel(resource)) amounts.set(resource, amount);
  return amounts;
}

function isPodLevel(resource: string): boolean {
  return resource === 'cpu' || resource === 'memory' || resource.startsWith('hugepages-');
}

/** What the containers need together once they run, or what an init container needs with the sidecars before it, if that is more. */
function ofContainers({ containers, initContainers = [] }: PodSpec, which: Which): Map<string, Amount> {
  const own = (container: Container): Amounts => amountsOf(container.resources?.[which]);
  let sidecars: Amounts = new Map();
  const steps: Amounts[] = [];
  for (const container of initContainers) {
    const together = sumOf([own(container), sidecars]);
    if (container.restartPolicy === 'Always') sidecars = together;
    steps.push(together);
  }
  return largestOf([sumOf([...containers.map(own), sidecars]), ...steps]);
}
