/** The workloads whose pods are listed: shaped like those of a company's cluster, so that a pod is about 6 kB of JSON. */

const podsPerDeployment = 50;

export const namespaces = ['bench-checkout', 'bench-catalogue', 'bench-payments', 'bench-search'] as const;

/** The namespaces, and as many Deployments of 50 pods as it takes (the last one of fewer). */
export function podWorkloads(pods: number): object[] {
  const objects: object[] = namespaces.map((name) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
  }));
  for (let first = 0; first < pods; first += podsPerDeployment) {
    objects.push(deployment(first / podsPerDeployment, Math.min(podsPerDeployment, pods - first)));
  }
  return objects;
}

function deployment(number: number, replicas: number): object {
  const name = `service-${String(number + 1).padStart(2, '0')}`;
  const namespace = namespaces[number % namespaces.length];
  const labels = {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/version': '3.14.2',
    'app.kubernetes.io/part-of': 'shop',
    'example.com/team': `team-${number % 7}`,
    'example.com/tier': number % 3 === 0 ? 'gold' : 'silver',
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace, labels },
    spec: {
      replicas,
      selector: { matchLabels: { 'app.kubernetes.io/name': name } },
      template: { metadata: { labels, annotations }, spec: podSpec(name) },
    },
  };
}

const annotations = {
  'prometheus.io/scrape': 'true',
  'prometheus.io/port': '9090',
  'checksum/config': 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
};

function podSpec(name: string): object {
  return {
    automountServiceAccountToken: false,
    containers: [mainContainer(name), proxyContainer()],
    volumes: [{ name: 'config', configMap: { name: `${name}-config`, optional: true } }],
  };
}

function mainContainer(name: string): object {
  return {
    name: 'main',
    image: `registry.example.com/shop/${name}:3.14.2`,
    args: ['--config=/etc/service/config.yaml'],
    ports: [{ name: 'http', containerPort: 8080 }],
    env: [
      { name: 'SERVICE_NAME', value: name },
      { name: 'LOG_LEVEL', value: 'info' },
      { name: 'DATABASE_URL', value: `postgres://${name}-db.example.svc:5432/${name}` },
    ],
    resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { memory: '512Mi' } },
    readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5 },
    volumeMounts: [{ name: 'config', mountPath: '/etc/service', readOnly: true }],
  };
}

function proxyContainer(): object {
  return {
    name: 'proxy',
    image: 'registry.example.com/platform/proxy:1.30.1',
  };
}
