import type { Raw } from '../schema/every-field/oracle.ts';
import type { Permitted } from './permitted.ts';
import { apiResources } from './resources.ts';

/** An object of the cluster, by what it is asked for with. */
export interface WorldObject {
  readonly kind: string;
  /** Undefined outside of namespaces. */
  readonly namespace: string | undefined;
  readonly name: string;
  readonly raw: Raw;
}

/** Everything that there is in some namespaces, and outside of them, as the API server tells it to the administrator. */
export class World {
  readonly namespaces: readonly string[];
  readonly objects: readonly WorldObject[];
  readonly #byUid: ReadonlyMap<string, WorldObject>;

  private constructor(namespaces: readonly string[], objects: readonly WorldObject[]) {
    this.namespaces = namespaces;
    this.objects = objects;
    this.#byUid = new Map(objects.map((object) => [object.raw.metadata.uid as string, object]));
  }

  static async read(administrator: Permitted, namespaces: readonly string[]): Promise<World> {
    const listed = apiResources.flatMap(({ kind, namespaced }) =>
      (namespaced ? namespaces : [undefined]).map(async (namespace) => {
        const items = (await administrator.list(kind, namespace)) ?? [];
        return items.map((raw): WorldObject => ({ kind, namespace, name: raw.metadata.name as string, raw }));
      }),
    );
    const objects = (await Promise.all(listed)).flat();
    const wanted = objects.filter(({ kind, name }) => kind !== 'Namespace' || namespaces.includes(name));
    return new World(namespaces, wanted);
  }

  withUid(uid: string | undefined): WorldObject | undefined {
    return uid === undefined ? undefined : this.#byUid.get(uid);
  }

  of(kind: string, namespace?: string): WorldObject[] {
    return this.objects.filter(
      (object) => object.kind === kind && (namespace === undefined || object.namespace === namespace),
    );
  }

  /** What controls an object. */
  controllerOf({ raw }: WorldObject): WorldObject | undefined {
    const owner = raw.metadata.ownerReferences?.find(({ controller }: Raw) => controller === true);
    return this.withUid(owner?.uid as string | undefined);
  }
}
