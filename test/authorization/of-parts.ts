import { expect, test } from 'vitest';
import type { Raw } from '../schema/every-field/oracle.ts';
import { roles, type Actor, type Cast } from './cast.ts';
import { apiResources, workloadKinds } from './resources.ts';
import { constant } from './roots.ts';
import type { WorldObject } from './world.ts';

/** What is told of objects and isn't just less of what the administrator is told, or changes with time. */
export function testParts(castOf: () => Cast): void {
  test.each(roles)('what namespaces hold is counted as far as %s may list it', async (role) => {
    const cast = castOf();
    const { caller, permitted } = cast.actor(role);
    for (const name of cast.world.namespaces) {
      if ((await permitted.read('Namespace', undefined, name)) === undefined) continue;
      const query = `{ namespace(name: "${name}") {
        workloadCounts { total byKind { kind count } byState { count } } podCounts { total byPhase { count } } serviceCount quotas { name } } }`;
      const { namespace } = await caller.data<Raw>(query);
      const count = async (kind: string) => (await permitted.list(kind, name))?.length ?? 0;
      const byKind = await Promise.all(
        workloadKinds.map(async (kind) => ({ kind: constant(kind), count: await count(kind) })),
      );
      const total = byKind.reduce((sum, one) => sum + one.count, 0);
      const quotas = (await permitted.list('ResourceQuota', name)) ?? [];
      expect.soft(namespace).toMatchObject({
        workloadCounts: { total, byKind },
        podCounts: { total: await count('Pod') },
        serviceCount: await count('Service'),
        quotas: quotas.map(({ metadata }) => ({ name: metadata.name as string })),
      });
      expect.soft(sumOf(namespace.workloadCounts.byState)).toBe(total);
      expect.soft(sumOf(namespace.podCounts.byPhase)).toBe(await count('Pod'));
    }
  });

  test.each(roles)('machines hold what %s may list', async (role) => {
    const cast = castOf();
    const { caller, permitted } = cast.actor(role);
    const namespaces = JSON.stringify(cast.world.namespaces);
    for (const { name } of cast.world.of('Node')) {
      if ((await permitted.read('Node', undefined, name)) === undefined) continue;
      const query = `{ clusterNode(name: "${name}") {
        pods(where: { namespaces: ${namespaces} }, first: 1000) { totalCount nodes { uid } } events { totalCount } allocated { resource requests } } }`;
      const { clusterNode } = await caller.data<Raw>(query);
      const listed = await Promise.all(cast.world.namespaces.map((one) => permitted.list('Pod', one)));
      const there = listed.flatMap((some) => some ?? []).filter(({ spec }) => spec.nodeName === name);
      expect.soft(uidsOf(clusterNode.pods.nodes)).toEqual(uidsOf(there.map(({ metadata }) => metadata)));
      expect.soft(clusterNode.pods.totalCount).toBe(there.length);
      const pods = (clusterNode.allocated as Raw[]).find(({ resource }) => resource === 'pods');
      // What others have there counts for whoever may list it.
      expect.soft(pods.requests).toBe(there.length === 0 ? '0' : pods.requests);
      const { totalCount } = clusterNode.events;
      expect.soft(totalCount).toBe((await permitted.isListed('Event', 'default')) ? totalCount : 0);
    }
  });

  test.each(roles)('%s is told of findings by what may be listed', async (role) => {
    const cast = castOf();
    const actor = cast.actor(role);
    const [told, given] = await Promise.all([findings(cast, cast.administrator), findings(cast, actor)]);
    for (const [id, found] of given) {
      const all = told.get(id) ?? [];
      const { namespace } = cast.world.objects.find((object) => cast.idOf(object) === id) as WorldObject;
      expect.soft(found).toEqual((await listsAll(actor, namespace)) ? all : found);
      // A finding may have less evidence, and no other reason than that which the administrator is told.
      const reasons = new Set(all.map(({ reason }) => reason as string));
      expect.soft(found.map(({ reason }) => reason as string).filter((one) => !reasons.has(one))).toEqual([]);
    }
  });

  test.each(roles)('logs and usage are read as %s', async (role) => {
    const cast = castOf();
    const { caller, permitted } = cast.actor(role);
    for (const { namespace = '', name } of cast.world.of('Pod')) {
      if ((await permitted.read('Pod', namespace, name)) === undefined) continue;
      const query = `{ pod(ref: { namespace: "${namespace}", name: "${name}" }) { logs(tailLines: 1) { lines { text } } usage { cpu } findings { evidence { logTail(lines: 1) } } } }`;
      const { errors = [] } = await caller.ask<Raw>(query);
      const refusedAt = (field: string) =>
        errors.filter(({ path }) => path?.at(-1) === field).map(({ message }) => message);
      const noLog = await permitted.whyNoLog(namespace, name);
      expect.soft(refusedAt('logs'), name).toEqual(noLog === undefined ? [] : [noLog]);
      expect.soft(noLog === undefined ? refusedAt('logTail') : []).toEqual([]);
      const noUsage = await permitted.whyNotListed('PodMetrics', namespace);
      expect.soft(refusedAt('usage')).toEqual(noUsage === undefined ? [] : [noUsage]);
    }
  });

  test.each(roles)('a revision by its number is told to %s as all revisions are', async (role) => {
    const cast = castOf();
    const { caller, permitted } = cast.actor(role);
    for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet']) {
      for (const { namespace = '', name } of cast.world.of(kind)) {
        if ((await permitted.read(kind, namespace, name)) === undefined) continue;
        const ref = `kind: ${constant(kind)}, namespace: "${namespace}", name: "${name}"`;
        const query = `{ workload(ref: { ${ref} }) { revision(number: 1) { number pods { totalCount } } revisions { nodes { number } } } }`;
        const { workload } = await caller.data<Raw>(query);
        const source = kind === 'Deployment' ? 'ReplicaSet' : 'ControllerRevision';
        const isTold = await permitted.isListed(source, namespace);
        const numbers = (workload.revisions.nodes as Raw[]).map(({ number }) => number as number);
        expect.soft(workload.revision === null, name).toBe(!isTold || !numbers.includes(1));
      }
    }
  });
}

function sumOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function uidsOf(objects: readonly Raw[]): string[] {
  return objects.map(({ uid }) => uid as string).toSorted();
}

/** The findings of everything that somebody may read, by the ids of what they are about. */
async function findings({ world, idOf }: Cast, { caller }: Actor): Promise<Map<string, Raw[]>> {
  const objects = [...workloadKinds, 'Pod', 'Service'].flatMap((kind) => world.of(kind));
  const part =
    'findings { reason object { id } affectedCount evidence { object { kind name } event { uid } related { kind name } } }';
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
    id ... on Workload { ${part} } ... on Pod { ${part} } ... on Service { ${part} } } }`;
  const { data } = await caller.ask<{ nodes: Raw[] }>(query, { ids: objects.map(idOf) });
  const seen = (data?.nodes ?? []).filter((node: Raw) => node !== null);
  return new Map(seen.map((node: Raw) => [node.id as string, node.findings as Raw[]]));
}

/** Whether somebody may list everything in a namespace by which findings are made. */
async function listsAll({ permitted }: Actor, namespace: string | undefined): Promise<boolean> {
  const kinds = apiResources.filter(
    ({ namespaced, kind }) => namespaced && !['Secret', 'PodMetrics'].includes(kind),
  );
  const may = await Promise.all(kinds.map(({ kind }) => permitted.isListed(kind, namespace)));
  return may.every(Boolean) && permitted.isListed('Node', undefined);
}
