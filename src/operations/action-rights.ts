import { resources, type ResourceName } from '../kubernetes/resources.ts';
import type { Attempt } from '../kubernetes/reviews.ts';
import type { Entry } from '../model/entries/entry.ts';
import { revisionedResources } from './revisioned.ts';

/** What may be done with an object, as the schema has it. */
export type ObjectAction =
  'VIEW' | 'UPDATE' | 'SCALE' | 'RESTART' | 'ROLL_BACK' | 'PAUSE' | 'RUN' | 'DELETE' | 'EVICT' | 'VIEW_LOGS';

/** A request that an action makes besides reading the object. */
interface Step {
  readonly verb: string;
  /** The object's own if absent. */
  readonly resource?: ResourceName;
  readonly subresource?: string;
}

const workloads = new Set<ResourceName>(['deployments', 'statefulsets', 'daemonsets', 'jobs', 'cronjobs']);
const rolledOut = new Set<ResourceName>(Object.values(revisionedResources));
const scaled = new Set<ResourceName>(['deployments', 'statefulsets']);
const paused = new Set<ResourceName>(['deployments', 'jobs', 'cronjobs']);
const changed = new Set<ResourceName>([...workloads, 'services']);

/**
 * What the cluster has to allow for something to be done with an object; undefined for what isn't done with its kind. What is asked about
 * the object itself has its name.
 */
export function attemptsOf(action: ObjectAction, entry: Entry): Attempt[] | undefined {
  const steps = stepsOf(action, entry.resource);
  if (steps === undefined) return undefined;
  return steps.map(({ verb, resource = entry.resource, subresource }) => {
    const { group, plural } = resources[resource];
    const isOwn = resource === entry.resource;
    return {
      verb,
      group,
      resource: plural,
      ...(subresource !== undefined && { subresource }),
      namespace: entry.namespace,
      ...(isOwn && { name: entry.name }),
    };
  });
}

function stepsOf(action: ObjectAction, resource: ResourceName): readonly Step[] | undefined {
  const read: Step = { verb: 'get' };
  const patch: Step = { verb: 'patch' };
  const where = (some: ReadonlySet<ResourceName>, ...steps: Step[]): readonly Step[] | undefined =>
    some.has(resource) ? [read, ...steps] : undefined;
  const log: Step = { verb: 'get', resource: 'pods', subresource: 'log' };
  switch (action) {
    case 'VIEW':
      return [read];
    case 'UPDATE':
      return where(changed, patch);
    case 'SCALE':
      return where(scaled, { ...patch, subresource: 'scale' });
    case 'RESTART':
      return where(rolledOut, patch);
    case 'ROLL_BACK':
      return where(rolledOut, patch, {
        verb: 'list',
        resource: resource === 'deployments' ? 'replicasets' : 'controllerrevisions',
      });
    case 'PAUSE':
      return where(paused, patch);
    case 'RUN':
      return where(new Set(['cronjobs']), { verb: 'create', resource: 'jobs' });
    case 'DELETE':
      return where(new Set([...changed, 'pods']), { verb: 'delete' });
    case 'EVICT':
      return where(new Set(['pods']), { verb: 'create', subresource: 'eviction' });
    case 'VIEW_LOGS':
      return resource === 'pods' ? [read, log] : where(workloads, { verb: 'list', resource: 'pods' }, log);
  }
}
