import type { Service, StatefulSet } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import { diff } from '../model/diff.ts';
import { selects } from '../model/object-selector.ts';
import type { Existing, Sendable } from './apply-patch.ts';
import type { NewObject } from './create-object.ts';
import type { ExposureType } from './deploy-input.ts';
import {
  checkExposedPort,
  checkRepeatedPorts,
  exposedPort,
  exposureTypeOf,
  initContainerFault,
  portMappings,
  type ExposedPort,
  type OfferedPort,
} from './exposed-ports.ts';
import type { WorkloadObject } from './live-object.ts';
import { serviceNameOf, type ServiceNames } from './new-services.ts';
import { change, preconditions } from './patch.ts';
import { planNewServices } from './plan-new-services.ts';
import { podPorts, protocolOf, successorOf } from './pod-ports.ts';
import {
  exposes,
  followingRows,
  withNames,
  withWish,
  type ExposureWish,
  type ServiceRow,
} from './service-rows.ts';
import { inWords, type Subject } from './subject.ts';
import { invalid, type InputPath, type UserError } from './user-error.ts';
import { templateOf } from './workload-pods.ts';

/** A change of a workload, as far as it matters to its Services. */
export interface ExposureChange {
  /** As it is, and as it will be. */
  readonly live: WorkloadObject;
  readonly planned: WorkloadObject;
  /** Only for those ports of which the caller says how they are exposed; all others stay as they are. */
  readonly wishes: readonly ExposureWish[];
}

/** A write of a Service that there is. */
type ExistingWrite =
  | { readonly action: 'change'; readonly existing: Existing<'services'>; readonly plan: Sendable }
  | { readonly action: 'delete'; readonly existing: Existing<'services'> };

/** A write of one Service. */
export type ServiceWrite =
  { readonly action: 'create'; readonly object: NewObject<'services'> } | ExistingWrite;

export interface ExposurePlan {
  /** None where there are userErrors. */
  readonly writes: readonly ServiceWrite[];
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly string[];
}

/** A Service that belongs to the workload, with its ports. */
interface OwnService {
  readonly service: Service;
  readonly type: ExposureType | undefined;
  readonly rows: readonly ServiceRow[];
}

interface ServiceAfter extends OwnService {
  /** What in the input is to blame for what becomes of it. */
  readonly at: InputPath;
}

/** A port that is to be exposed, and by which Service; undefined for a new one. */
interface PlacedPort {
  readonly port: ExposedPort;
  readonly home: OwnService | undefined;
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
  const labels = templateOf(planned)?.metadata?.labels ?? {};
  return (
    wishes.length > 0 ||
    !selects({ matchLabels: templateOf(live)?.metadata?.labels ?? {} }, labels) ||
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

function ownService(service: Service, live: WorkloadObject, planned: WorkloadObject): OwnService {
  const [before, after] = [podPorts(templateOf(live)), podPorts(templateOf(planned))];
  return { service, type: exposureTypeOf(service), rows: followingRows(service, before, after) };
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

/** A Service with the ports that it will have: without those that are exposed elsewhere from now on, or not at all. */
function serviceAfter(
  own: OwnService,
  placed: readonly PlacedPort[],
  wishes: readonly ExposureWish[],
): ServiceAfter {
  const here = placed.flatMap(({ port, home }) => (home === own ? [port] : []));
  const about = wishes.filter((wish) => own.rows.some((row) => exposes(row, wish)));
  const kept = own.rows.filter(
    (row) => here.some((port) => exposes(row, port)) || !about.some((wish) => exposes(row, wish)),
  );
  return {
    ...own,
    rows: withNames(here.reduce(withWish, kept)),
    at: here[0]?.at ?? about[0]?.at ?? ['workload', 'name'],
  };
}

function checkContainers(planned: WorkloadObject, wishes: readonly ExposureWish[]): UserError[] {
  const names = new Set(templateOf(planned)?.spec?.initContainers?.map(({ name }) => name));
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

/** What is written to a Service that there is; undefined if it stays as it is. */
function existingWrite(
  { service, type, rows, at }: ServiceAfter,
  live: WorkloadObject,
): ExistingWrite | undefined {
  const before = service.spec?.ports;
  const ports = rows.map(({ port }) => port);
  if (diff(before, ports).length === 0) return undefined;
  const existing = { resource: 'services', live: service, subject: serviceSubject(service, at) } as const;
  // A StatefulSet's pods have their names by a Service, which needs no ports for that.
  const isGoverning = type === 'HEADLESS' && service.metadata.name === namesOf(live).serviceName;
  if (ports.length === 0 && !isGoverning) return { action: 'delete', existing };
  // The list as a whole, since a JSON patch knows its elements by position alone and can't test that one isn't there.
  const patch = change('/spec/ports', before, ports.length === 0 ? undefined : ports);
  return {
    action: 'change',
    existing,
    plan: {
      patch: [...preconditions(service, undefined), ...patch],
      mappings: portMappings(rows.map(({ wish }) => wish)),
    },
  };
}

function serviceSubject({ metadata: { namespace = '', name } }: Service, at: InputPath): Subject {
  const fields = { namespace: ['workload', 'namespace'], name: at };
  return { typeName: resources.services.kind, namespace, name, fields };
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
  const labelsOf = (object: WorkloadObject) => templateOf(object)?.metadata?.labels ?? {};
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
