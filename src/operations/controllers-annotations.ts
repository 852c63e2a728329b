import { revisionAnnotation } from '../model/deployment-revisions.ts';
import { guardAnnotation } from '../model/rollout-guard.ts';

/**
 * Annotations of workloads that kubectl, the API server, controllers and guards of rollouts keep for themselves: nobody means them who means
 * all annotations.
 */
export const controllersAnnotations: ReadonlySet<string> = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  revisionAnnotation,
  'deployment.kubernetes.io/revision-history',
  'deployment.kubernetes.io/desired-replicas',
  'deployment.kubernetes.io/max-replicas',
  'deprecated.deployment.rollback.to',
  'deprecated.daemonset.template.generation',
  guardAnnotation,
]);
