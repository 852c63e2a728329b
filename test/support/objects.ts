/** A Deployment to be applied, as small as it can be. */
export function deployment(
  namespace: string,
  name: string,
  options: { image?: string; replicas?: number; labels?: Record<string, string> } = {},
): object {
  const { image = 'shop/web:1.0.0', replicas = 1, labels = {} } = options;
  const selector = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace, name, labels: { ...selector, ...labels } },
    spec: {
      replicas,
      selector: { matchLabels: selector },
      template: {
        metadata: { labels: { ...selector, ...labels } },
        spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'main', image }] },
      },
    },
  };
}

/** A StatefulSet to be applied, whose pods needn't wait for each other. */
export function statefulSet(namespace: string, name: string, replicas: number): object {
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { namespace, name },
    spec: {
      serviceName: 'none',
      replicas,
      podManagementPolicy: 'Parallel',
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 1,
          containers: [{ name: 'main', image: 'shop/tool:1.0.0' }],
        },
      },
    },
  };
}

/** A pod that no workload owns. */
export function pod(namespace: string, name: string, labels: Record<string, string> = {}): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name, labels },
    spec: { terminationGracePeriodSeconds: 1, containers: [{ name: 'main', image: 'shop/web:1.0.0' }] },
  };
}
