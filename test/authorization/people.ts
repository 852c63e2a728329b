import { randomBytes } from 'node:crypto';
import { apply, kubectl } from '../support/kubectl.ts';
import type { Rule } from '../support/rights.ts';
import type { ApiServer } from './api-server.ts';

const rbac = 'rbac.authorization.k8s.io';

/** A right that somebody is given: by rules of their own or by a ClusterRole that is there; in a namespace, or everywhere if none is said. */
export interface Grant {
  readonly rules: readonly Rule[] | string;
  readonly namespace?: string;
}

/** Somebody the cluster knows: a service account, with a token of its own. */
export interface Person {
  readonly username: string;
  readonly token: string;
}

/** People of one test, in a namespace where they are at home. */
export class People implements AsyncDisposable {
  readonly #home: string;
  readonly #api: ApiServer;
  /** Objects outside of namespaces, to be deleted. */
  readonly #clusterWide: string[] = [];

  constructor(home: string, api: ApiServer) {
    this.#home = home;
    this.#api = api;
  }

  /** Makes somebody with these rights, whose name in the cluster begins with the one that is said. */
  async make(role: string, grants: readonly Grant[]): Promise<Person> {
    const name = `${role}-${randomBytes(4).toString('hex')}`;
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace: this.#home, name } };
    await apply(account, ...this.#bind(name, grants));
    const { status } = await this.#api.json<{ status: { token: string } }>({
      method: 'POST',
      path: `/api/v1/namespaces/${this.#home}/serviceaccounts/${name}/token`,
      body: { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} },
    });
    return { username: `system:serviceaccount:${this.#home}:${name}`, token: status.token };
  }

  #bind(account: string, grants: readonly Grant[]): object[] {
    return grants.flatMap(({ rules, namespace }, at): object[] => {
      const kind = namespace === undefined ? 'ClusterRole' : 'Role';
      const metadata = { name: `${account}-${at}`, ...(namespace !== undefined && { namespace }) };
      const roleRef =
        typeof rules === 'string'
          ? { apiGroup: rbac, kind: 'ClusterRole', name: rules }
          : { apiGroup: rbac, kind, name: metadata.name };
      if (namespace === undefined) this.#clusterWide.push(`clusterrolebinding/${metadata.name}`);
      const binding = {
        apiVersion: `${rbac}/v1`,
        kind: `${kind}Binding`,
        metadata,
        roleRef,
        subjects: [{ kind: 'ServiceAccount', namespace: this.#home, name: account }],
      };
      if (typeof rules === 'string') return [binding];
      if (namespace === undefined) this.#clusterWide.push(`clusterrole/${metadata.name}`);
      return [{ apiVersion: `${rbac}/v1`, kind, metadata, rules }, binding];
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#clusterWide.length > 0) await kubectl(['delete', '--ignore-not-found', ...this.#clusterWide]);
  }
}
