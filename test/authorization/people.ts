import { randomBytes } from 'node:crypto';
import type { TestClient } from '../support/gateway.ts';
import type { Rule } from '../support/rights.ts';
import type { ApiServer } from './api-server.ts';
import { pathOf } from './resources.ts';

const rbac = 'rbac.authorization.k8s.io';
const rbacPath = `/apis/${rbac}/v1`;

/** A right that somebody is given: by rules of their own or by a ClusterRole that is there; in a namespace, or everywhere if none is said. */
export interface Grant {
  readonly rules: readonly Rule[] | string;
  readonly namespace?: string | undefined;
}

/** Somebody the cluster knows: a service account, with a token of its own. */
export interface Person {
  readonly username: string;
  readonly token: string;
  /** Where they have been given something, in order; undefined for the whole cluster. */
  readonly places: readonly (string | undefined)[];
}

/** An object that isn't there, and that everybody may read wherever they have been given something: the last of their rights there. */
const lastRight = 'given-last';

/** People of one test, in a namespace where they are at home. */
export class People implements AsyncDisposable {
  readonly #home: string;
  readonly #api: ApiServer;
  /** The paths of bindings and roles outside of namespaces, to be deleted. */
  readonly #clusterWide: string[] = [];

  constructor(home: string, api: ApiServer) {
    this.#home = home;
    this.#api = api;
  }

  /** Makes somebody with these rights, whose name in the cluster begins with the one that is said. */
  async make(role: string, grants: readonly Grant[]): Promise<Person> {
    const name = `${role}-${randomBytes(4).toString('hex')}`;
    const accounts = `/api/v1/namespaces/${this.#home}/serviceaccounts`;
    await this.#create(accounts, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } });
    const places = [...new Set(grants.map(({ namespace }) => namespace))];
    const last = places.map((namespace): Grant => ({ rules: [lastRule(namespace)], namespace }));
    for (const [at, grant] of [...grants, ...last].entries()) await this.#give(name, at, grant);
    const { status } = await this.#create<{ status: { token: string } }>(`${accounts}/${name}/token`, {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: {},
    });
    return { username: `system:serviceaccount:${this.#home}:${name}`, token: status.token, places };
  }

  async #give(account: string, at: number, { rules, namespace }: Grant): Promise<void> {
    const kind = namespace === undefined ? 'ClusterRole' : 'Role';
    const path = namespace === undefined ? rbacPath : `${rbacPath}/namespaces/${namespace}`;
    const metadata = { name: `${account}-${at}` };
    const isOwn = typeof rules !== 'string';
    const roles = `${path}/${kind.toLowerCase()}s`;
    const bindings = `${path}/${kind.toLowerCase()}bindings`;
    if (namespace === undefined)
      this.#clusterWide.push(...[roles, bindings].map((made) => `${made}/${metadata.name}`));
    if (isOwn) await this.#create(roles, { apiVersion: `${rbac}/v1`, kind, metadata, rules });
    await this.#create(bindings, {
      apiVersion: `${rbac}/v1`,
      kind: `${kind}Binding`,
      metadata,
      roleRef: isOwn
        ? { apiGroup: rbac, kind, name: metadata.name }
        : { apiGroup: rbac, kind: 'ClusterRole', name: rules },
      subjects: [{ kind: 'ServiceAccount', namespace: this.#home, name: account }],
    });
  }

  #create<T>(path: string, body: object): Promise<T> {
    return this.#api.json<T>({ method: 'POST', path, body });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#clusterWide.map((path) => this.#api.ask({ method: 'DELETE', path })));
  }
}

/** Waits until the API server and the gateway go by everything that somebody has been given: both hear of roles a moment later. */
export async function areInForce({ places }: Person, api: ApiServer, client: TestClient): Promise<void> {
  for (const namespace of places) {
    const kind = namespace === undefined ? 'Node' : 'CronJob';
    while ((await api.ask({ path: pathOf(kind, namespace, lastRight) })).status === 403);
    const query =
      namespace === undefined
        ? `{ clusterNode(name: "${lastRight}") { name } }`
        : `{ workload(ref: { kind: CRON_JOB, namespace: "${namespace}", name: "${lastRight}" }) { name } }`;
    while ((await client.ask(query)).errors !== undefined);
  }
}

function lastRule(namespace: string | undefined): Rule {
  const [apiGroups, resources] = namespace === undefined ? [[''], ['nodes']] : [['batch'], ['cronjobs']];
  return { apiGroups, resources, verbs: ['get'], resourceNames: [lastRight] };
}
