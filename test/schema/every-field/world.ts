import { kubectl } from '../../support/kubectl.ts';
import type { Raw } from './oracle.ts';

const namespaced = [
  'pods',
  'services',
  'events',
  'deployments',
  'replicasets',
  'statefulsets',
  'daemonsets',
  'controllerrevisions',
  'jobs',
  'cronjobs',
  'endpointslices',
  'resourcequotas',
  'horizontalpodautoscalers',
];

/** Those whose printed columns count. */
const columned = ['pods', 'deployments', 'statefulsets', 'daemonsets', 'jobs', 'cronjobs'];

/** What `kubectl rollout` printed of one workload. */
interface RolloutTexts {
  /** What they are of: this version of the workload. */
  readonly resourceVersion: string;
  readonly status: string;
  readonly history: string;
}

/** The rows of each kind by name, each as its cells by the headings of their columns. */
type Tables = ReadonlyMap<string, ReadonlyMap<string, Record<string, string>>>;

/** What kubectl says of one namespace and of the cluster's nodes, at one moment. */
export class World {
  readonly namespace: string;
  /** The name of the kubeconfig's context. */
  readonly cluster: string;
  readonly #objects: readonly Raw[];
  readonly #tables: Tables;
  readonly #texts: ReadonlyMap<string, RolloutTexts>;

  private constructor(
    namespace: string,
    cluster: string,
    objects: readonly Raw[],
    tables: Tables,
    texts: ReadonlyMap<string, RolloutTexts>,
  ) {
    this.namespace = namespace;
    this.cluster = cluster;
    this.#objects = objects;
    this.#tables = tables;
    this.#texts = texts;
  }

  /** What kubectl says now. What takes many calls is taken from an earlier reading where the workload hasn't changed since. */
  static async read(namespace: string, earlier?: World): Promise<World> {
    const objects = [
      ...(await items(['-n', namespace, 'get', namespaced.join(',')])),
      ...(await items(['get', 'namespace', namespace])),
      ...(await items(['get', 'nodes'])),
    ];
    const printed = await kubectl(['-n', namespace, 'get', columned.join(','), '-o', 'wide']);
    const tables = new Map([
      ...printed.trimEnd().split('\n\n').map(table),
      table(await kubectl(['get', 'nodes', '-o', 'wide'])),
    ]);
    const rolledOut = objects.filter(({ kind }) => ['Deployment', 'StatefulSet', 'DaemonSet'].includes(kind));
    const texts = await Promise.all(
      rolledOut.map(async ({ kind, metadata }): Promise<[string, RolloutTexts]> => {
        const { name, uid, resourceVersion } = metadata;
        const known = earlier === undefined ? undefined : earlier.#texts.get(uid);
        if (known !== undefined && known.resourceVersion === resourceVersion) return [uid, known];
        const object = `${kind.toLowerCase()}/${name}`;
        const [status, history] = await Promise.all([
          rolloutStatus(namespace, object),
          rolloutHistory(namespace, object),
        ]);
        return [uid, { resourceVersion, status, history }];
      }),
    );
    const cluster = (await kubectl(['config', 'current-context'])).trim();
    return new World(namespace, cluster, objects, tables, new Map(texts));
  }

  /** The objects of a kind, by name. */
  all(kind: string): Raw[] {
    return this.#objects
      .filter((object) => object.kind === kind)
      .toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
  }

  named(kind: string, name: string): Raw {
    return this.#objects.find((object) => object.kind === kind && object.metadata.name === name);
  }

  withUid(uid: string | undefined): Raw {
    return this.#objects.find(({ metadata }) => metadata.uid === uid);
  }

  /** The objects of a kind that an object is the controller of. */
  ownedBy(owner: Raw, kind: string): Raw[] {
    return this.all(kind).filter(({ metadata }) =>
      metadata.ownerReferences?.some(
        ({ uid, controller }: Raw) => controller === true && uid === owner.metadata.uid,
      ),
    );
  }

  /** The row that `kubectl get -o wide` prints of an object, by the headings of its columns. */
  printed(resource: string, raw: Raw): Record<string, string> {
    const row = this.#tables.get(resource)?.get(raw.metadata.name);
    if (row === undefined) throw new Error(`kubectl printed no ${resource}/${raw.metadata.name}`);
    return row;
  }

  /** What `kubectl rollout status --watch=false` printed. */
  rolloutStatus(raw: Raw): string {
    return this.#texts.get(raw.metadata.uid)?.status ?? '';
  }

  /** What `kubectl rollout history` printed: number and change cause. */
  rolloutHistory(raw: Raw): { number: number; changeCause: string | null }[] {
    const lines = (this.#texts.get(raw.metadata.uid)?.history ?? '').trim().split('\n').slice(2);
    return lines.map((line) => {
      const [number, cause] = line.split(/\s+(.*)/);
      return {
        number: Number(number),
        changeCause: cause === '<none>' || cause === undefined ? null : cause,
      };
    });
  }
}

async function items(args: readonly string[]): Promise<Raw[]> {
  const answer: Raw = JSON.parse(await kubectl([...args, '-o', 'json']));
  return answer.kind === 'List' ? answer.items : [answer];
}

/** kubectl exits with 1 when the rollout has failed; what it says then counts as well. */
async function rolloutStatus(namespace: string, object: string): Promise<string> {
  try {
    return (await kubectl(['-n', namespace, 'rollout', 'status', object, '--watch=false'])).trim();
  } catch (error) {
    return (error as Error).message.replace(/^.*?: error: /s, '').trim();
  }
}

/** kubectl fails where there is none. */
async function rolloutHistory(namespace: string, object: string): Promise<string> {
  return kubectl(['-n', namespace, 'rollout', 'history', object]).catch(() => '');
}

/**
 * The rows of a table, with the resource that they are of. Columns begin where their headings do; of several resources the name comes
 * with the kind before it.
 */
function table(text: string): [resource: string, ReadonlyMap<string, Record<string, string>>] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = [...head.matchAll(/(\S+(?: \S+)*)\s*/g)].map((match) => ({
    heading: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const rows = lines.map((line): [string, Record<string, string>] => {
    const cells = columns.map(({ heading, start, end }, i) => {
      const cell = i === columns.length - 1 ? line.slice(start) : line.slice(start, end);
      return [heading, cell.trim()];
    });
    return [line.split(/\s/)[0]?.split('/').at(-1) ?? '', Object.fromEntries(cells)];
  });
  const [kind] = (lines[0] ?? '').split(/[./]/);
  return [lines[0]?.split(/\s/)[0]?.includes('/') === true ? `${kind}s` : 'nodes', new Map(rows)];
}
