import { apply, kubectl } from './kubectl.ts';

/** Limits a namespace by a quota `few`, and waits until it counts. */
export async function quota(namespace: string, hard: Record<string, string>): Promise<void> {
  await apply({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'few', namespace },
    spec: { hard },
  });
  const settled = Object.entries(hard).map(
    ([resource, amount]) =>
      `--for=jsonpath={.status.hard.${resource.replaceAll('.', String.raw`\.`)}}=${amount}`,
  );
  await kubectl(['-n', namespace, 'wait', 'quota/few', '--timeout=60s', ...settled]);
}
