/**
 * metrics.k8s.io in the embedded cluster: metrics-server (https://github.com/kubernetes-sigs/metrics-server) reads what KWOK's kubelets say
 * that pods use, and kube-apiserver passes requests on to it.
 */
import { ApiClient } from './api-client.ts';
import type { Ports } from './ports.ts';
import { metricsServerUrl, serverUrl } from './programs.ts';
import { waitUntil } from './wait.ts';

const deadlineMs = 60_000;
const rbac = 'rbac.authorization.k8s.io';
const service = { namespace: 'kube-system', name: 'metrics-server' };

export interface MetricsSetup {
  readonly ports: Ports;
  readonly certificateAuthority: string;
  /** Of an administrator. */
  readonly token: string;
  readonly signal: AbortSignal;
}

/** Waits until metrics-server answers and makes it part of the API. */
export async function registerMetrics({
  ports,
  certificateAuthority,
  token,
  signal,
}: MetricsSetup): Promise<void> {
  const server = new ApiClient(metricsServerUrl(ports), certificateAuthority, token);
  const api = new ApiClient(serverUrl(ports), certificateAuthority, token);
  try {
    await waitUntil('metrics-server alive', deadlineMs, () => server.answers('/livez'), signal);
    await Promise.all([
      api.apply(`/apis/${rbac}/v1/clusterroles/${reader.metadata.name}`, reader),
      api.apply(`/apis/${rbac}/v1/clusterrolebindings/${passedOn.metadata.name}`, passedOn),
      api.apply(`/api/v1/namespaces/${service.namespace}/services/${service.name}`, {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: service,
        spec: { type: 'ExternalName', externalName: 'localhost' },
      }),
    ]);
    await api.apply('/apis/apiregistration.k8s.io/v1/apiservices/v1beta1.metrics.k8s.io', {
      apiVersion: 'apiregistration.k8s.io/v1',
      kind: 'APIService',
      metadata: { name: 'v1beta1.metrics.k8s.io' },
      spec: {
        group: 'metrics.k8s.io',
        version: 'v1beta1',
        groupPriorityMinimum: 100,
        versionPriority: 100,
        service: { ...service, port: ports.metricsServer },
        // Its certificate is kube-apiserver's own, for the address and not for the name of a Service.
        insecureSkipTLSVerify: true,
      },
    });
  } finally {
    server.close();
    api.close();
  }
}

/** As metrics-server's own manifests have it: who may view may see what is used. */
const reader = {
  apiVersion: `${rbac}/v1`,
  kind: 'ClusterRole',
  metadata: {
    name: 'system:aggregated-metrics-reader',
    labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' },
  },
  rules: [{ apiGroups: ['metrics.k8s.io'], resources: ['pods', 'nodes'], verbs: ['get', 'list', 'watch'] }],
};

/** What kube-apiserver passes on is anonymous to metrics-server, which asks once more whether it may. */
const passedOn = {
  apiVersion: `${rbac}/v1`,
  kind: 'ClusterRoleBinding',
  metadata: { name: 'quarterdeck-metrics-passed-on' },
  roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: reader.metadata.name },
  subjects: [{ apiGroup: rbac, kind: 'User', name: 'system:anonymous' }],
};
