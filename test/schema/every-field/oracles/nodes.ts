import type { Oracles, Raw } from '../oracle.ts';
import { withoutNamespace } from './objects.ts';

/** Machines of other shapes, with pods that nobody else adds to. */
const ownTest = { elsewhere: 'test/schema/cluster-nodes.test.ts' };
const compared = [
  'allocated',
  'events',
  'externalIPs',
  'podCIDRs',
  'pods',
  'providerId',
  'roles',
  'taints',
  'unschedulable',
];

const addresses =
  (wanted: string) =>
  ({ status }: Raw): string[] =>
    status.addresses.filter(({ type }: Raw) => type === wanted).map(({ address }: Raw) => address);
const amounts =
  (field: string) =>
  ({ status }: Raw): Raw[] =>
    inOrder(Object.entries(status[field]).map(([resource, amount]) => ({ resource, amount })));

/** The machines that all tests share. */
export const nodes: Oracles = {
  ClusterNode: {
    ...withoutNamespace,
    state: (raw, world) => world.printed('nodes', raw)['STATUS'],
    ready: ({ status }) =>
      status.conditions.some(({ type, status: holds }: Raw) => type === 'Ready' && holds === 'True'),
    version: (raw, world) => world.printed('nodes', raw)['VERSION'],
    internalIPs: addresses('InternalIP'),
    addresses: 'status.addresses',
    osImage: 'status.nodeInfo.osImage',
    operatingSystem: 'status.nodeInfo.operatingSystem',
    architecture: 'status.nodeInfo.architecture',
    kernelVersion: 'status.nodeInfo.kernelVersion',
    containerRuntime: 'status.nodeInfo.containerRuntimeVersion',
    conditions: 'status.conditions',
    capacity: amounts('capacity'),
    allocatable: amounts('allocatable'),
    ...Object.fromEntries(compared.map((field) => [field, ownTest])),
  },
};

/** Processors and memory, then the rest by the alphabet. */
function inOrder(all: Raw[]): Raw[] {
  const first = ['cpu', 'memory'];
  const place = ({ resource }: Raw): string =>
    `${first.includes(resource) ? first.indexOf(resource) : 9}${resource}`;
  return all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
