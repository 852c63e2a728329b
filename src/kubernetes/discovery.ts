import { KubernetesError } from './kubernetes-error.ts';
import type { Resource } from './resources.ts';
import type { Transport } from './transport.ts';

/** A resource that the cluster has, and what can be done with it. */
export interface DiscoveredResource extends Resource {
  readonly verbs: readonly string[];
}

/** meta/v1 APIResourceList. */
interface ResourceList {
  readonly resources?: readonly {
    readonly name: string;
    readonly kind: string;
    readonly namespaced: boolean;
    readonly verbs?: readonly string[];
  }[];
}

/** How long an answer is believed. Somebody may install a CustomResourceDefinition at any time, but kinds rarely go. */
const believedForMs = 60_000;

/** Finds the resources of kinds, by what the cluster says that it has. Each version of an API is asked for once in a while. */
export class Discovery {
  readonly #transport: Transport;
  readonly #known = new Map<string, { readonly until: number; readonly found: DiscoveredResource[] }>();

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Undefined if the cluster doesn't have the kind. */
  async resourceOf(apiVersion: string, kind: string): Promise<DiscoveredResource | undefined> {
    const known = this.#known.get(apiVersion);
    const believed = known !== undefined && known.until > Date.now() ? known.found : undefined;
    const among = (found: readonly DiscoveredResource[]) => found.find((one) => one.kind === kind);
    const resource = among(believed ?? []);
    // One that wasn't there a moment ago may be there now.
    return resource ?? among(await this.#ask(apiVersion));
  }

  async #ask(apiVersion: string): Promise<DiscoveredResource[]> {
    const found = await this.#resourcesOf(apiVersion);
    this.#known.set(apiVersion, { until: Date.now() + believedForMs, found });
    return found;
  }

  async #resourcesOf(apiVersion: string): Promise<DiscoveredResource[]> {
    const [version = '', group = ''] = apiVersion.split('/').toReversed();
    try {
      const { object } = await this.#transport.sendForJson<ResourceList>({
        method: 'GET',
        path: group === '' ? `/api/${version}` : `/apis/${group}/${version}`,
      });
      return (object.resources ?? [])
        .filter(({ name }) => !name.includes('/'))
        .map(({ name, kind, namespaced, verbs = [] }) => ({
          group,
          version,
          plural: name,
          kind,
          namespaced,
          verbs,
        }));
    } catch (error) {
      if (error instanceof KubernetesError && error.statusCode === 404) return [];
      throw error;
    }
  }
}
