import { setMaxListeners } from 'node:events';
import {
  accessResources,
  type AccessResourceName,
  type RoleBinding,
  type Subject,
} from '../kubernetes/access-resources.ts';
import { listWatch } from '../kubernetes/list-watch.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { serviceAccountOf, type User } from '../kubernetes/user.ts';
import { objectKey } from '../model/entries/entry.ts';
import type { Clock } from './clock.ts';
import type { Reachability } from './reachability.ts';
import { Reflector } from './reflector.ts';
import type { ReflectorTarget } from './store.ts';

export interface AccessWatchOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly reachability: Reachability;
  readonly idleTimeoutMs: number;
}

/** What is kept of a role or a binding. */
interface Held {
  readonly key: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly namespace: string | undefined;
  /** To whom a binding binds; undefined for a role. */
  readonly subjects: readonly Subject[] | undefined;
  /** The role that a binding binds, or the role itself. */
  readonly role: string;
}

/** Tells whether a user may do something else since a change. */
export type Concerns = (user: User) => boolean;

/**
 * Follows roles and bindings, where the gateway's account may: so it is known where somebody may have rights, and when somebody's rights
 * may have changed. It never decides what somebody may do; the cluster does. Begins when it is first wanted.
 */
export class AccessWatch {
  readonly #held: Readonly<Record<AccessResourceName, Map<string, Held>>> = {
    roles: new Map(),
    clusterroles: new Map(),
    rolebindings: new Map(),
    clusterrolebindings: new Map(),
  };
  readonly #reflectors: readonly Reflector<KubernetesObject, Held>[];
  readonly #changed = new EventTarget();

  constructor({ transport, ...options }: AccessWatchOptions) {
    // As many as there are callers.
    setMaxListeners(0, this.#changed);
    this.#reflectors = (Object.keys(accessResources) as AccessResourceName[]).map(
      (name) =>
        new Reflector<KubernetesObject, Held>({
          listWatch: listWatch(transport, accessResources[name]),
          target: this.#targetOf(name),
          toEntry: (object) => heldOf(name, object),
          ...options,
          onStatus: () => undefined,
        }),
    );
  }

  start(): void {
    for (const reflector of this.#reflectors) reflector.start();
  }

  /** Ends the watches. May be called twice. */
  async stop(): Promise<void> {
    await Promise.all(this.#reflectors.map((reflector) => reflector.stop()));
  }

  /** All of it is followed now. */
  get isFollowing(): boolean {
    return this.#reflectors.every(({ status }) => status.phase === 'following');
  }

  /** The namespaces in which roles are bound to a user; undefined where that isn't followed now. */
  boundNamespaces(user: User): readonly string[] | undefined {
    if (!this.isFollowing) return undefined;
    const bound = [...this.#held.rolebindings.values()].filter(({ subjects }) => isAmong(subjects, user));
    return [...new Set(bound.flatMap(({ namespace }) => namespace ?? []))];
  }

  /** Calls back with whom a change concerns, until the signal is aborted. */
  onChange(callback: (concerns: Concerns) => void, signal: AbortSignal): void {
    const call = (event: Event): void => callback((event as CustomEvent<Concerns>).detail);
    this.#changed.addEventListener('change', call, { signal });
  }

  #targetOf(name: AccessResourceName): ReflectorTarget<Held> {
    const held = this.#held[name];
    const put = (one: Held): void => {
      const before = held.get(one.key);
      if (before?.uid === one.uid && before.resourceVersion === one.resourceVersion) return;
      held.set(one.key, one);
      this.#hasChanged(before === undefined ? [one] : [before, one]);
    };
    const drop = (one: Held): void => {
      if (held.delete(one.key)) this.#hasChanged([one]);
    };
    return {
      stored: (key) => held.get(key),
      *replaceInSteps(entries) {
        const gone = new Map(held);
        for (const one of entries) {
          gone.delete(one.key);
          yield put(one);
        }
        for (const one of gone.values()) yield drop(one);
      },
      upsert: put,
      remove: drop,
      advance: () => undefined,
    };
  }

  #hasChanged(versions: readonly Held[]): void {
    const concerns: Concerns = (user) => versions.some((one) => this.#concerns(one, user));
    this.#changed.dispatchEvent(new CustomEvent('change', { detail: concerns }));
  }

  /** A binding concerns those to whom it binds; a role those to whom it is bound. */
  #concerns({ role, subjects }: Held, user: User): boolean {
    if (subjects !== undefined) return isAmong(subjects, user);
    const { rolebindings, clusterrolebindings } = this.#held;
    return [rolebindings, clusterrolebindings].some((bindings) =>
      bindings.values().some((one) => one.role === role && isAmong(one.subjects, user)),
    );
  }
}

function heldOf(name: AccessResourceName, object: KubernetesObject): Held {
  const { uid, resourceVersion, namespace, name: own } = object.metadata;
  const facts = { key: objectKey(namespace ?? '', own), uid, resourceVersion, namespace };
  if (name === 'roles' || name === 'clusterroles')
    return { ...facts, subjects: undefined, role: roleCalled(accessResources[name].kind, own, namespace) };
  const { subjects, roleRef } = object as RoleBinding;
  return {
    ...facts,
    // A subject that says no namespace is of the binding's.
    subjects: (subjects ?? []).map((one) => ({ ...(namespace !== undefined && { namespace }), ...one })),
    role: roleCalled(roleRef.kind, roleRef.name, namespace),
  };
}

function roleCalled(kind: string, name: string, namespace: string | undefined): string {
  return `${kind} ${kind === 'Role' ? (namespace ?? '') : ''}/${name}`;
}

/** As the API server matches subjects (kubernetes pkg/registry/rbac/validation/rule.go). */
function isAmong(subjects: readonly Subject[] | undefined, user: User): boolean {
  if (subjects === undefined) return false;
  const account = serviceAccountOf(user);
  return subjects.some(({ kind, name, namespace }) => {
    switch (kind) {
      case 'User':
        return name === user.username;
      case 'Group':
        return user.groups.includes(name);
      case 'ServiceAccount':
        return account?.name === name && account.namespace === namespace;
      default:
        return false;
    }
  });
}
