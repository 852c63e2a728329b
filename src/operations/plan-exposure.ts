import type { Service, StatefulSet } from '../kubernetes/objects.ts';
import { selects } from '../model/object-selector.ts';
import type { NewObject } from './create-object.ts';
import {
  checkExposedPort,
  checkRepeatedPorts,
  exposedPort,
  initContainerFault,
  type ExposedPort,
  type OfferedPort,
} from './exposed-ports.ts';
import type { WorkloadObject } from './live-object.ts';
import { serviceNameOf, type ServiceNames } from './new-services.ts';
import { planNewServices } from './plan-new-services.ts';
import {
  existingWrite,
  ownService,
  serviceAfter,
  serviceSubject,
  type ExistingWrite,
  type OwnService,
} from './plan-own-service.ts';
import { podPorts, protocolOf, successorOf } from './pod-ports.ts';
import { exposes, type ExposureWish } from './service-rows.ts';
import { inWords } from './subject.ts';
import { invalid, type UserError } from './user-error.ts';
import { templateOf } from './workload-pods.ts';

/** A change of a workload, as far as it matters to its Services. */
export interface ExposureChange {
  /** As it is, and as it will be. */
  readonly live: WorkloadObject;
  readonly planned: WorkloadObject;
  /** Only for those ports of which the caller says how they are exposed; all others stay as they are. */
  readonly wishes: readonly ExposureWish[];
}

/** A write of one Service. */
export type ServiceWrite =
  { readonly action: 'create'; readonly object: NewObject<'services'> } | ExistingWrite;

export interface ExposurePlan {
  /** None where there are userErrors. */
  readonly writes: readonly ServiceWrite[];
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly string[];
}

/**
 * What a change of a workload makes of the Services that belong to it: a port is exposed as the caller wishes, and loses its exposure when
 * it goes. A Service without ports goes, too. What else somebody has made of a Service stays.
 */
export function planExposureChanges(
  { live, planned, wishes }: ExposureChange,
  services: readonly Service[],
): ExposurePlan {
  const own = services.map((service) => ownService(service, live, planned));
  const names = namesOf(live);
  const placed = wishes.flatMap((wish) => {
    const port = exposedPort(wish, wish.at);
    return port === undefined ? [] : [{ port, home: homeOf(port, own, names) }];
  });
  const after = own.map((one) => serviceAfter(one, placed, wishes));
  const homeless = placed.flatMap(({ port, home }) => (home === undefined ? [port] : []));
  const fresh = planNewServices(homeless, { live, planned, names });
  const userErrors = [
    ...checkContainers(planned, wishes),
    ...placed.flatMap(({ port }) => checkExposedPort(port)),
    ...checkRepeatedPorts([...offeredBy(own, after), ...fresh.offered]),
    ...fresh.userErrors,
  ];
  if (userErrors.length > 0) return { writes: [], userErrors, warnings: [] };
  const writes = after.flatMap((one) => existingWrite(one, live) ?? []);
  const deleted = new Set(
    writes.flatMap(({ action, existing }) => (action === 'delete' ? [existing.live] : [])),
  );
  const left = services.filter((service) => !deleted.has(service));
  return {
    writes: [...fresh.objects.map((object) => ({ action: 'create', object }) as const), ...writes],
    userErrors,
    warnings: [...writes.flatMap(lossWarning), ...selectorWarnings(left, live, planned)],
  };
}

/** Whether a change may matter to Services of the workload; if not, there is no need to know them. */
export function mayChangeExposure({ live, planned, wishes }: ExposureChange): boolean {
  const after = podPorts(templateOf(planned));
  const labels = templateOf(planned).metadata?.labels ?? {};
  return (
    wishes.length > 0 ||
    !selects({ matchLabels: templateOf(live).metadata?.labels ?? {} }, labels) ||
    podPorts(templateOf(live)).some((port) => {
      const is = successorOf(port, after);
      return is?.number !== port.number || is.name !== port.name;
    })
  );
}

function namesOf(live: WorkloadObject): ServiceNames {
  const { serviceName } = (live as StatefulSet).spec ?? {};
  return { name: live.metadata.name, serviceName: serviceName === '' ? undefined : serviceName };
}

/** The Service of a type that exposes a port: one that does so already, else the one that we would make, else another. */
function homeOf(port: ExposedPort, own: readonly OwnService[], names: ServiceNames): OwnService | undefined {
  const fitting = own.filter(({ type }) => type === port.type);
  const name = serviceNameOf(port.type, names);
  return (
    fitting.find(({ rows }) => rows.some((row) => exposes(row, port))) ??
    fitting.find(({ service }) => service.metadata.name === name) ??
    fitting[0]
  );
}

function checkContainers(planned: WorkloadObject, wishes: readonly ExposureWish[]): UserError[] {
  const names = new Set(templateOf(planned).spec?.initContainers?.map(({ name }) => name));
  return wishes.flatMap(({ container, expose, at }) =>
    invalid(names.has(container) && expose.type !== 'NONE' ? initContainerFault : undefined, at),
  );
}

/** The ports of the Services that there are: as they still are, in which they have their node ports, and as they will be. */
function offeredBy(own: readonly OwnService[], after: readonly OwnService[]): OfferedPort[] {
  const still = own.flatMap(({ service }) =>
    (service.spec?.ports ?? []).map(({ nodePort }) => ({
      at: undefined,
      service: service.metadata.name,
      protocol: undefined,
      port: undefined,
      nodePort,
    })),
  );
  const then = after.flatMap(({ service, rows }) =>
    rows.map(({ port, wish }) => ({
      at: wish?.at,
      service: service.metadata.name,
      protocol: protocolOf(port),
      port: port.port,
      nodePort: port.nodePort,
    })),
  );
  const [asked, others] = [
    then.filter(({ at }) => at !== undefined),
    then.filter(({ at }) => at === undefined),
  ];
  return [...still, ...others, ...asked];
}

function lossWarning({ action, existing: { subject } }: ExistingWrite): string[] {
  return action === 'delete'
    ? [
        `${inWords(subject)} is deleted, since none of its ports is exposed any more: its address goes with it`,
      ]
    : [];
}

/** Labels of pods may change where the selector of their workload doesn't say them. */
function selectorWarnings(
  services: readonly Service[],
  live: WorkloadObject,
  planned: WorkloadObject,
): string[] {
  const labelsOf = (object: WorkloadObject) => templateOf(object).metadata?.labels ?? {};
  return services.flatMap((service) => {
    const matchLabels = service.spec?.selector ?? {};
    const isLost = selects({ matchLabels }, labelsOf(live)) && !selects({ matchLabels }, labelsOf(planned));
    return isLost
      ? [
          `${inWords(serviceSubject(service, []))} selects pods by labels that those of this workload won't have any more`,
        ]
      : [];
  });
}
