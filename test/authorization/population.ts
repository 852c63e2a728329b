import { kubectl, apply } from '../support/kubectl.ts';
import { deployment } from '../support/objects.ts';
import { service } from '../support/services.ts';
import { cronJob, template } from '../support/workload-objects.ts';

/** One of everything that the schema shows, in a namespace, with names that begin with a word: of each kind, and in relations to the others. */
export async function populate(namespace: string, word: string): Promise<void> {
  const named = (name: string) => ({ namespace, name: `${word}-${name}` });
  const labels = { app: `${word}-db` };
  const controlled = {
    selector: { matchLabels: labels },
    template: { ...template(`${word}-db`), metadata: { labels } },
  };
  const held = deployment(namespace, `${word}-held`, { replicas: 0 }) as { spec: object };
  await apply(
    deployment(namespace, `${word}-web`),
    // Events and findings.
    deployment(namespace, `${word}-broken`, { image: `shop/${word}:does-not-exist` }),
    { ...held, spec: { ...held.spec, paused: true } },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: named('db'),
      spec: { serviceName: `${word}-db`, ...controlled },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: named('agent'),
      spec: { selector: { matchLabels: { app: `${word}-agent` } }, template: template(`${word}-agent`) },
    },
    {
      ...cronJob(namespace, {}, {}, template(`${word}-job`, 'keep-running', { restartPolicy: 'Never' })),
      metadata: named('nightly'),
    },
    service(namespace, `${word}-web`, { selector: { app: `${word}-web` }, ports: [{ port: 80 }] }),
    service(namespace, `${word}-db`, { clusterIP: 'None', selector: labels, ports: [{ port: 5432 }] }),
    {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: named('autoscaler'),
      spec: {
        // Without pods it is at rest, and tells of nothing again and again.
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: `${word}-held` },
        minReplicas: 1,
        maxReplicas: 1,
        metrics: [
          {
            type: 'Pods',
            pods: { metric: { name: 'none' }, target: { type: 'AverageValue', averageValue: '1' } },
          },
        ],
      },
    },
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: named('budget'),
      spec: { minAvailable: 0, selector: { matchLabels: labels } },
    },
    { apiVersion: 'v1', kind: 'ResourceQuota', metadata: named('quota'), spec: { hard: { pods: '100' } } },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: named('config'), data: { word } },
    { apiVersion: 'v1', kind: 'Secret', metadata: named('secret'), stringData: { word } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: named('account') },
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: named('claim'),
      spec: {
        // Waits for a volume that isn't there in silence; for any volume it would tell of it again and again.
        volumeName: `${word}-volume`,
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: '1Gi' } },
      },
    },
  );
  await kubectl(['-n', namespace, 'create', 'job', `${word}-run`, '--from', `cronjob/${word}-nightly`]);
  await hasSettled(namespace, word);
  await upgrade(namespace, word);
}

/** Makes a revision to go back to, and waits until the pods of the first one are gone. */
async function upgrade(namespace: string, word: string): Promise<void> {
  const pods = await kubectl(['-n', namespace, 'get', 'pods', '-l', `app=${word}-web`, '-o', 'name']);
  await kubectl(['-n', namespace, 'set', 'image', `deployment/${word}-web`, 'main=shop/web:2.0.0']);
  const old = pods.trim().split('\n');
  await kubectl(['-n', namespace, 'wait', '--for=delete', ...old, '--timeout=80s']);
  await hasSettled(namespace, word);
}

/** Waits until nothing there changes any more. */
async function hasSettled(namespace: string, word: string): Promise<void> {
  const wait = (what: string[], until: string) =>
    kubectl(['-n', namespace, 'wait', ...what, `--for=${until}`, '--timeout=80s']);
  const status = (what: string) => kubectl(['-n', namespace, 'rollout', 'status', what, '--timeout=80s']);
  await Promise.all([
    status(`deployment/${word}-web`),
    status(`statefulset/${word}-db`),
    status(`daemonset/${word}-agent`),
    wait(['pod', '-l', `app=${word}-job`], 'condition=Ready'),
    wait(
      ['pod', '-l', `app=${word}-broken`],
      'jsonpath={.status.containerStatuses[0].state.waiting.reason}=ImagePullBackOff',
    ),
  ]);
}
