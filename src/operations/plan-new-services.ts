import { resources } from '../kubernetes/resources.ts';
import type { NewObject } from './create-object.ts';
import { offeredPort, type ExposedPort, type OfferedPort } from './exposed-ports.ts';
import type { WorkloadObject } from './live-object.ts';
import { newServices, ownedBy, serviceNameFault, serviceNameOf, type ServiceNames } from './new-services.ts';
import { inWords, referredSubject } from './subject.ts';
import { invalid, type UserError } from './user-error.ts';
import { nameLabel, noPodLabels, selectorOf, templateOf } from './workload-pods.ts';

/** A workload as it is and as it will be, with what its Services are called after. */
interface NamedChange {
  readonly live: WorkloadObject;
  readonly planned: WorkloadObject;
  readonly names: ServiceNames;
}

interface NewServicesPlan {
  readonly objects: readonly NewObject<'services'>[];
  readonly offered: readonly OfferedPort[];
  readonly userErrors: readonly UserError[];
}

/** What is to be made for ports whose type of exposure no Service of the workload has. */
export function planNewServices(
  ports: readonly ExposedPort[],
  { live, planned, names }: NamedChange,
): NewServicesPlan {
  const [first] = ports;
  if (first === undefined) return { objects: [], offered: [], userErrors: [] };
  const { namespace = '' } = live.metadata;
  const selector = exposureSelector(planned);
  const unselectable =
    typeof selector === 'string'
      ? `${inWords(referredSubject(live.kind ?? '', { namespace, name: live.metadata.name }, []))} ${selector}: make a Service with a selector of its own instead`
      : undefined;
  const byType = Map.groupBy(ports, ({ type }) => type);
  const services = newServices(ports, {
    ...names,
    namespace,
    namespaceAt: ['workload', 'namespace'],
    labels: planned.metadata.labels ?? {},
    selector: typeof selector === 'string' ? {} : selector,
  });
  return {
    objects: services.map((service) => ownedBy(live, service)),
    offered: ports.map((port) => offeredPort(port, serviceNameOf(port.type, names))),
    userErrors: [
      ...invalid(unselectable, first.at),
      ...[...byType].flatMap(([type, [port]]) => invalid(serviceNameFault(type, names), port?.at ?? [])),
    ],
  };
}

/** What selects all pods of the workload: of one without a selector of its own their name, else all their labels. */
function exposureSelector(planned: WorkloadObject): Record<string, string> | string {
  const { kind } = planned;
  if (kind !== resources.jobs.kind && kind !== resources.cronjobs.kind) return selectorOf(planned);
  const labels = templateOf(planned).metadata?.labels ?? {};
  const name = labels[nameLabel];
  if (name !== undefined) return { [nameLabel]: name };
  return Object.keys(labels).length === 0 ? noPodLabels : { ...labels };
}
