import { apiVersion, resources } from '../kubernetes/resources.ts';
import { dnsLabelFault, labelValueFault } from '../model/names.ts';
import { readStringMap } from '../model/string-map.ts';
import { checkPairs } from './check-deploy.ts';
import type { PathMapping } from './object-path.ts';
import type { Served } from './served-workload.ts';
import type { CreateServiceInput, ServicePortInput } from './service-input.ts';
import {
  serviceMappings,
  specChanges,
  typeWords,
  type ServicePort,
  type ServiceSpec,
} from './service-spec.ts';
import { invalid, userError, type UserError } from './user-error.ts';

/** Everything that can be seen to be wrong with the input without asking the cluster; what fits which type is for the API server to say. */
export function checkCreateService(input: CreateServiceInput): UserError[] {
  const { type = 'CLUSTER_IP', headless = false, clusterIPs, externalName } = input;
  const errors = [
    ...invalid(dnsLabelFault(input.namespace), ['namespace']),
    ...invalid(dnsLabelFault(input.name), ['name']),
    ...checkPairs(input.labels, ['labels'], labelValueFault),
    ...checkPairs(input.annotations, ['annotations'], () => undefined),
    ...checkPairs(input.selector, ['selector'], labelValueFault),
  ];
  if (headless && type !== 'CLUSTER_IP') {
    const message = `a Service of type ${type} can't be headless: only one of type CLUSTER_IP`;
    errors.push(userError('INVALID', message, ['headless']));
  }
  if (headless && clusterIPs !== undefined && clusterIPs !== null) {
    const message = 'a headless Service has no addresses of its own: give one of headless and clusterIPs';
    errors.push(userError('INVALID', message, ['clusterIPs']));
  }
  if (type !== 'EXTERNAL_NAME' && externalName !== undefined && externalName !== null) {
    const message = `a Service of type ${type} can't have an externalName: only one of type EXTERNAL_NAME`;
    errors.push(userError('INVALID', message, ['externalName']));
  }
  if (typeof input.sessionAffinityTimeoutSeconds === 'number' && input.sessionAffinity !== 'CLIENT_IP') {
    // The API server would pass over it in silence.
    const message = 'a timeout is for sessionAffinity CLIENT_IP alone';
    errors.push(userError('INVALID', message, ['sessionAffinityTimeoutSeconds']));
  }
  return errors;
}

/** The manifest of a new Service, of the checked input. */
export function newService(input: CreateServiceInput, served: Served | undefined): object {
  const { namespace, name, type = 'CLUSTER_IP', headless = false, clusterIPs } = input;
  const labels =
    input.labels == null ? served?.labels : Object.fromEntries(readStringMap(input.labels).pairs);
  const annotations = Object.fromEntries(readStringMap(input.annotations ?? {}).pairs);
  const ports = input.ports?.map(newPort) ?? served?.ports ?? [];
  const addresses = headless ? ['None'] : (clusterIPs ?? []);
  const spec: ServiceSpec = {
    ...withoutNothing(specChanges(input)),
    type: typeWords[type],
    ...(served && { selector: { ...served.selector } }),
    ...(ports.length > 0 && { ports: [...ports] }),
    ...(addresses[0] !== undefined && { clusterIP: addresses[0], clusterIPs: [...addresses] }),
  };
  return {
    apiVersion: apiVersion(resources.services),
    kind: resources.services.kind,
    metadata: {
      namespace,
      name,
      ...(labels && Object.keys(labels).length > 0 && { labels }),
      ...(Object.keys(annotations).length > 0 && { annotations }),
    },
    spec,
  };
}

function newPort({ protocol = 'TCP', port, ...rest }: ServicePortInput): ServicePort {
  return { ...withoutNothing(rest), port, protocol };
}

/** For something new null is the same as nothing. */
function withoutNothing<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(pairs) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Of what in the input each part of a new Service is made. */
export function createMappings({ headless = false, workload }: CreateServiceInput): PathMapping[] {
  const address = headless ? ['headless'] : ['clusterIPs'];
  return [
    ...serviceMappings,
    { object: ['metadata', 'name'], input: ['name'] },
    { object: ['metadata', 'namespace'], input: ['namespace'] },
    { object: ['spec', 'ports'], input: ['ports'], deep: true },
    { object: ['spec', 'clusterIP'], input: address },
    { object: ['spec', 'clusterIPs'], input: address, deep: !headless },
    ...(workload == null ? [] : [{ object: ['spec', 'selector'], input: ['workload'] }]),
  ].toReversed();
}
