import { expect, test } from 'vitest';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf } from '../support/kubectl.ts';
import { ownApiServer } from '../support/own-api-server.ts';
import { deployment, pod } from '../support/objects.ts';
import { event } from '../support/events.ts';
import { service } from '../support/services.ts';

interface Shown {
  name: string;
  managedBy: {
    type: string;
    kind: string | null;
    name: string | null;
    namespace: string | null;
    keeps: string;
  }[];
}

const managers = 'name managedBy { type apiVersion kind name namespace keeps }';

/** Who manages every object of the namespace default, by the object's kind and name. */
async function managersIn(gateway: TestGateway): Promise<Record<string, Shown['managedBy']>> {
  const lists = await gateway.data<Record<string, { nodes: (Shown & { __typename: string })[] }>>(`{
    workloads(where: { namespaces: ["default"] }) { nodes { __typename ${managers} } }
    pods(where: { namespaces: ["default"] }) { nodes { __typename ${managers} } }
    services(where: { namespaces: ["default"] }) { nodes { __typename ${managers} } }
    events(where: { namespaces: ["default"] }) { nodes { __typename ${managers} } }
  }`);
  const all = Object.values(lists).flatMap(({ nodes }) => nodes);
  return Object.fromEntries(
    all.map(({ __typename, name, managedBy }) => [`${__typename} ${name}`, managedBy]),
  );
}

function autoscaler(name: string, kind: string, target: string): object {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { namespace: 'default', name },
    spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind, name: target }, minReplicas: 1, maxReplicas: 3 },
  };
}

const scaledBy = (name: string): object => ({
  type: 'HORIZONTAL_POD_AUTOSCALER',
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  name,
  namespace: 'default',
  keeps: 'REPLICAS',
});
const applied = {
  type: 'KUBECTL_APPLY',
  apiVersion: null,
  kind: null,
  name: null,
  namespace: null,
  keeps: 'EVERYTHING',
};
const release = {
  type: 'HELM',
  apiVersion: null,
  kind: null,
  name: 'shop',
  namespace: 'releases',
  keeps: 'EVERYTHING',
};

// An API server of its own, without a collector of garbage, to which owners that aren't there would matter.
test('objects tell who will undo a change made by hand', async () => {
  await using controlPlane = await ownApiServer();
  const kubectl = kubectlOf(controlPlane);
  await kubectl(['create', 'serviceaccount', 'default']);
  const create = async (...objects: object[]): Promise<void> => {
    await kubectl(['create', '-f', '-'], objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  };
  const marked = (object: object, metadata: object): object => {
    const { metadata: own } = object as { metadata: object };
    return { ...object, metadata: { ...own, ...metadata } };
  };
  const ownedBy = (apiVersion: string, kind: string, name: string): object => ({
    ownerReferences: [{ apiVersion, kind, name, uid: 'a-uid', controller: true }],
  });
  const byHelm = {
    labels: { 'app.kubernetes.io/managed-by': 'Helm' },
    annotations: { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'releases' },
  };
  await create(
    deployment('default', 'free'),
    marked(deployment('default', 'helm'), byHelm),
    marked(deployment('default', 'argo'), {
      annotations: { 'argocd.argoproj.io/tracking-id': 'team_shop:apps/Deployment:default/argo' },
    }),
    marked(deployment('default', 'copied'), {
      annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps/Deployment:default/argo' },
    }),
    marked(deployment('default', 'flux'), {
      labels: {
        'kustomize.toolkit.fluxcd.io/name': 'apps',
        'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
      },
    }),
    marked(deployment('default', 'owned'), { ...byHelm, ...ownedBy('apps.example.com/v1', 'Shop', 'main') }),
    marked(deployment('default', 'scaled'), {}),
    autoscaler('z-first', 'Deployment', 'scaled'),
    autoscaler('a-second', 'Deployment', 'scaled'),
    autoscaler('other-kind', 'StatefulSet', 'free'),
    marked(service('default', 'front', { ports: [{ port: 80 }] }), byHelm),
    marked(pod('default', 'of-a-workload'), { ...byHelm, ...ownedBy('apps/v1', 'ReplicaSet', 'web-1') }),
    marked(pod('default', 'of-an-operator'), ownedBy('postgresql.cnpg.io/v1', 'Cluster', 'db')),
    marked(pod('default', 'bare'), byHelm),
    event('default', 'something'),
  );
  await applyTo(kubectl, deployment('default', 'applied'));
  await kubectl(['autoscale', 'deployment', 'applied', '--name=by-hand', '--max=5', '--cpu=80%']);

  const expected = {
    'Deployment free': [],
    'Deployment helm': [release],
    'Deployment argo': [
      {
        type: 'ARGO_CD',
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        name: 'shop',
        namespace: 'team',
        keeps: 'EVERYTHING',
      },
    ],
    'Deployment copied': [],
    'Deployment flux': [
      {
        type: 'FLUX',
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        name: 'apps',
        namespace: 'flux-system',
        keeps: 'EVERYTHING',
      },
    ],
    'Deployment owned': [
      {
        type: 'OPERATOR',
        apiVersion: 'apps.example.com/v1',
        kind: 'Shop',
        name: 'main',
        namespace: 'default',
        keeps: 'EVERYTHING',
      },
    ],
    'Deployment scaled': [scaledBy('a-second'), scaledBy('z-first')],
    'Deployment applied': [applied, scaledBy('by-hand')],
    'Service front': [release],
    'Pod of-a-workload': [],
    'Pod of-an-operator': [
      {
        type: 'OPERATOR',
        apiVersion: 'postgresql.cnpg.io/v1',
        kind: 'Cluster',
        name: 'db',
        namespace: 'default',
        keeps: 'EVERYTHING',
      },
    ],
    'Pod bare': [release],
    'Event something': [],
  };
  await using gateway = await testGateway(controlPlane.kubeconfig);
  expect(await managersIn(gateway)).toMatchObject(expected);

  // Whoever may not read autoscalers is told of the others.
  const readable = 'pods,services,events,deployments,statefulsets,daemonsets,jobs,cronjobs';
  await kubectl(['create', 'clusterrole', 'reader', '--verb=list,watch', `--resource=${readable}`]);
  await kubectl(['create', 'clusterrolebinding', 'reader', '--clusterrole=reader', '--user=nobody']);
  await using restricted = await testGateway(await controlPlane.kubeconfigFor('nobody'));
  expect(await managersIn(restricted)).toMatchObject({
    ...expected,
    'Deployment scaled': [],
    'Deployment applied': [applied],
  });
});
