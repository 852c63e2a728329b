import type { Service, StatefulSet } from '../kubernetes/objects.ts';
import { resources } from '../kubernetes/resources.ts';
import { diff } from '../model/diff.ts';
import type { Existing, Sendable } from './apply-patch.ts';
import type { ExposureType } from './deploy-input.ts';
import { exposureTypeOf, portMappings, type ExposedPort } from './exposed-ports.ts';
import type { WorkloadObject } from './live-object.ts';
import { change, preconditions } from './patch.ts';
import { podPorts } from './pod-ports.ts';
import {
  exposes,
  followingRows,
  withNames,
  withWish,
  type ExposureWish,
  type ServiceRow,
} from './service-rows.ts';
import type { Subject } from './subject.ts';
import type { InputPath } from './user-error.ts';
import { templateOf } from './workload-pods.ts';

/** A write of a Service that there is. */
export type ExistingWrite =
  | { readonly action: 'change'; readonly existing: Existing<'services'>; readonly plan: Sendable }
  | { readonly action: 'delete'; readonly existing: Existing<'services'> };

/** A Service that belongs to the workload, with its ports. */
export interface OwnService {
  readonly service: Service;
  readonly type: ExposureType | undefined;
  readonly rows: readonly ServiceRow[];
}

export interface ServiceAfter extends OwnService {
  /** What in the input is to blame for what becomes of it. */
  readonly at: InputPath;
}

/** A port that is to be exposed, and by which Service; undefined for a new one. */
export interface PlacedPort {
  readonly port: ExposedPort;
  readonly home: OwnService | undefined;
}

/** A Service of the workload with its ports as they follow those of the pods. */
export function ownService(service: Service, live: WorkloadObject, planned: WorkloadObject): OwnService {
  const [before, after] = [podPorts(templateOf(live)), podPorts(templateOf(planned))];
  return { service, type: exposureTypeOf(service), rows: followingRows(service, before, after) };
}

/** A Service with the ports that it will have: without those that are exposed elsewhere from now on, or not at all. */
export function serviceAfter(
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

/** What is written to a Service that there is; undefined if it stays as it is. */
export function existingWrite(
  { service, type, rows, at }: ServiceAfter,
  live: WorkloadObject,
): ExistingWrite | undefined {
  const before = service.spec?.ports;
  const ports = rows.map(({ port }) => port);
  if (diff(before, ports).length === 0) return undefined;
  const existing = { resource: 'services', live: service, subject: serviceSubject(service, at) } as const;
  // A StatefulSet's pods have their names by a Service, which needs no ports for that.
  const isGoverning =
    type === 'HEADLESS' && service.metadata.name === (live as StatefulSet).spec?.serviceName;
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

export function serviceSubject({ metadata: { namespace = '', name } }: Service, at: InputPath): Subject {
  const fields = { namespace: ['workload', 'namespace'], name: at };
  return { typeName: resources.services.kind, namespace, name, fields };
}
