import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerBecomes, findingFields, type FindingAnswer } from '../support/findings.ts';
import { testGateway, type TestGateway } from '../support/gateway.ts';
import { apply, kubectl } from '../support/kubectl.ts';
import { limitedReader } from '../support/limited-reader.ts';
import { testNamespace, type TestNamespace } from '../support/namespace.ts';
import { deployment } from '../support/objects.ts';

let gateway: TestGateway;
let namespace: TestNamespace;
beforeAll(async () => {
  gateway = await testGateway();
  namespace = await testNamespace();
});
afterAll(async () => {
  await namespace[Symbol.asyncDispose]();
  await gateway[Symbol.asyncDispose]();
});

const crashing = { 'quarterdeck.dev/simulate': 'crash-loop' };

/** The findings about the pods of a Deployment, when they are as wanted. */
async function findingsBecome(
  name: string,
  wanted: (findings: FindingAnswer[]) => boolean,
): Promise<FindingAnswer[]> {
  const ask = async (): Promise<FindingAnswer[]> => {
    const { workload } = await gateway.data<{ workload: { findings: FindingAnswer[] } | null }>(
      `query ($ref: WorkloadRef!) { workload(ref: $ref) { ${findingFields} } }`,
      { ref: { kind: 'DEPLOYMENT', namespace: namespace.name, name } },
    );
    return workload?.findings ?? [];
  };
  return answerBecomes(gateway, namespace.name, ask, wanted);
}

describe('what is wrong with the pods of a workload', () => {
  test('is one finding for each reason and container, with the pods as evidence', async () => {
    await apply(deployment(namespace.name, 'three', { replicas: 3, labels: crashing }));
    const all = await findingsBecome('three', (found) =>
      found.some((one) => one.affectedCount === 3 && one.severity === 'CRITICAL'),
    );
    const crashes = all.filter(({ reason }) => reason === 'CRASH_LOOP');
    expect(crashes).toHaveLength(1);
    const [crash] = crashes;
    expect(crash).toMatchObject({ severity: 'CRITICAL', object: { name: 'three' }, affectedCount: 3 });
    expect(crash?.message).toMatch(
      /^3 of 3 pods: container "main" doesn't stay up: it ended with exit code 1/,
    );
    const pods = await kubectl(['-n', namespace.name, 'get', 'pods', '-l', 'app=three', '-o', 'name']);
    expect(crash?.evidence.map(({ object }) => `pod/${object.name}`).toSorted()).toEqual(
      pods.trim().split('\n').toSorted(),
    );
    const times = crash?.evidence.map(({ at }) => at ?? '') ?? [];
    expect(times).toEqual(times.toSorted().toReversed());
  });

  test('shows evidence of ten pods at most, and counts all', async () => {
    const image = 'shop/web:does-not-exist';
    await apply(deployment(namespace.name, 'twelve', { replicas: 12, image }));
    const all = await findingsBecome('twelve', (found) => found.some((one) => one.affectedCount === 12));
    const found = all.find(({ reason }) => reason === 'IMAGE_NOT_PULLED');
    expect(found?.message).toMatch(/^12 of 12 pods: the image "shop\/web:does-not-exist"/);
    expect(found?.evidence).toHaveLength(10);
  });

  test('goes when the workload is healed', async () => {
    await apply(deployment(namespace.name, 'healed', { labels: crashing }));
    await findingsBecome('healed', (found) => found.some(({ reason }) => reason === 'CRASH_LOOP'));
    const heal = '[{"op":"remove","path":"/spec/template/metadata/labels/quarterdeck.dev~1simulate"}]';
    await kubectl(['-n', namespace.name, 'patch', 'deployment', 'healed', '--type=json', '-p', heal]);
    await kubectl(['-n', namespace.name, 'rollout', 'status', 'deployment/healed']);
    await findingsBecome('healed', (found) => found.length === 0);
  });
});

interface Tails {
  pods: { nodes: { findings: { evidence: { logTail: string[] | null }[] }[] }[] };
}

/** The ends of logs among the findings of the pods of an app. */
function tails(args: string): string {
  return `query ($where: PodFilter) {
    pods(where: $where) { nodes { findings { reason evidence { logTail${args} } } } }
  }`;
}

describe('the end of the log of a container that ended', () => {
  const where = (app: string): Record<string, unknown> => ({
    where: { namespaces: [namespace.name], labelSelector: `app=${app}` },
  });
  const linesIn = ({ pods }: Tails): (string[] | null)[] =>
    pods.nodes.flatMap(({ findings }) =>
      findings.flatMap(({ evidence }) => evidence.map(({ logTail }) => logTail)),
    );

  beforeAll(async () => {
    await apply(deployment(namespace.name, 'logged', { labels: crashing }));
    await findingsBecome('logged', (found) => found.some(({ reason }) => reason === 'CRASH_LOOP'));
  });

  test('is that of the container before the restart', async () => {
    const answer = await answerBecomes(
      gateway,
      namespace.name,
      () => gateway.data<Tails>(tails(''), where('logged')),
      (one) => linesIn(one)[0]?.at(-1) === 'level=fatal msg="giving up"',
    );
    const [lines] = linesIn(answer);
    expect(lines).toContain('level=info msg="starting"');
    expect(lines?.length).toBeLessThanOrEqual(10);
  });

  test('is as long as it is asked for', async () => {
    const answer = await answerBecomes(
      gateway,
      namespace.name,
      () => gateway.data<Tails>(tails('(lines: 2)'), where('logged')),
      (one) => linesIn(one)[0]?.at(-1) === 'level=fatal msg="giving up"',
    );
    expect(linesIn(answer)).toEqual([
      [expect.stringMatching(/^level=error msg="can't open the model"/), 'level=fatal msg="giving up"'],
    ]);
  });

  test.each([0, 101])('refuses %i lines', async (lines) => {
    const { errors } = await gateway.ask(tails(`(lines: ${lines})`), where('logged'));
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'lines' });
  });

  test('is null where no container has ended, without a request', async () => {
    await apply(deployment(namespace.name, 'imageless', { image: 'shop/web:does-not-exist' }));
    await findingsBecome('imageless', (found) => found.some(({ reason }) => reason === 'IMAGE_NOT_PULLED'));
    const [cluster] = gateway.gateway.clusters.values();
    const before = cluster?.transport.requestCount;
    const answer = await gateway.data<Tails>(tails(''), where('imageless'));
    expect(linesIn(answer)).toEqual([null]);
    expect(cluster?.transport.requestCount).toBe(before);
  });

  test('is read once for each container in a request', async () => {
    const [cluster] = gateway.gateway.clusters.values();
    const before = cluster?.transport.requestCount ?? 0;
    const twice = `query ($where: PodFilter) {
      a: pods(where: $where) { nodes { findings { evidence { logTail again: logTail } } } }
      b: pods(where: $where) { nodes { findings { evidence { logTail } } workload { findings { evidence { logTail } } } } }
    }`;
    await gateway.data(twice, where('logged'));
    expect(cluster?.transport.requestCount).toBe(before + 1);
  });

  test('is FORBIDDEN by itself for a caller who may not read logs', async () => {
    await using reader = await limitedReader(namespace.name, [
      { apiGroups: [''], resources: ['pods', 'events', 'nodes'] },
    ]);
    await using limited = await testGateway(reader.kubeconfig);
    const { data, errors = [] } = await limited.ask<Tails>(tails(''), where('logged'));
    expect(data && linesIn(data)).toEqual([null]);
    expect(errors.map(({ path, extensions }) => [path?.at(-1), extensions.code])).toEqual([
      ['logTail', 'FORBIDDEN'],
    ]);
  });
});
