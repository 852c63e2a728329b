/** What touches a rollout, which is read from a workload of one of three kinds. */
import type { ClusterView, Entries } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import { controllerAmong } from '../model/reverse-look-ups.ts';
import { workloadFindingsTouched } from './findings-touched.ts';
import { ifReadable } from './if-readable.ts';
import type { ReverseLookUp, ReverseLookUps, TouchedBy } from './touched-by.ts';
import { workloadsTouched } from './workloads-touched.ts';

/** Which revision is the present one. The number that a Deployment's rollout has is in its own object. */
const revision: TouchedBy = {
  shows: {
    controllerrevisions: (changed, { statefulsets, daemonsets }) => [
      ...ifReadable(() => [controllerAmong(statefulsets, changed)]),
      ...ifReadable(() => [controllerAmong(daemonsets, changed)]),
    ],
  },
};

/** By their templates ReplicaSets tell which pods are new. */
const replicaSets: TouchedBy = {
  shows: { replicasets: (set, { deployments }) => [controllerAmong(deployments, set)] },
};

export const rolloutTouched: Readonly<Record<'revision' | 'waitsFor' | 'findings', TouchedBy>> = {
  revision,
  waitsFor: allOf(
    workloadsTouched('deployments', 'replicasets').pods,
    workloadsTouched('statefulsets').pods,
    workloadsTouched('daemonsets').pods,
    replicaSets,
    revision,
  ),
  findings: allOf(
    workloadFindingsTouched('deployments', 'replicasets'),
    workloadFindingsTouched('statefulsets'),
    workloadFindingsTouched('daemonsets'),
  ),
};

/** What touches one of several, touches all of them together. */
function allOf(...several: readonly TouchedBy[]): TouchedBy {
  return {
    shows: merged(several.map(({ shows }) => shows)),
    through: merged(several.map(({ through = {} }) => through)),
  };
}

function merged(several: readonly ReverseLookUps[]): ReverseLookUps {
  const resources = new Set(several.flatMap((lookUps) => Object.keys(lookUps) as (keyof Entries)[]));
  return Object.fromEntries([...resources].map((resource) => [resource, together(resource, several)]));
}

function together(resource: keyof Entries, several: readonly ReverseLookUps[]): ReverseLookUp<Entry> {
  const lookUps = several
    .map((one) => one[resource] as ReverseLookUp<Entry> | undefined)
    .filter((lookUp) => lookUp !== undefined);
  return (changed: Entry, view: ClusterView) =>
    lookUps.flatMap((lookUp) => ifReadable(() => lookUp(changed, view)));
}
