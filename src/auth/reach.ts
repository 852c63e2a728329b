import { createHash } from 'node:crypto';

/** Of which names all objects of a namespace are; objects outside of namespaces are in the one without a name. */
const anyNamespace = '*';

export interface ReachParts {
  readonly everywhere?: boolean;
  readonly namespaces?: Iterable<string>;
  /** By namespace; what may be in any is under `anyNamespace`. */
  readonly names?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Which objects of one resource something is allowed with: all, those of some namespaces, or single ones by name. Immutable. */
export class Reach {
  static readonly anyNamespace = anyNamespace;
  static readonly nothing = new Reach({});
  static readonly everything = new Reach({ everywhere: true });

  readonly everywhere: boolean;
  /** All of whose objects it is allowed with. */
  readonly namespaces: ReadonlySet<string>;
  readonly #names: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same for the same objects, on every replica; empty for all. */
  readonly digest: string;

  constructor({ everywhere = false, namespaces = [], names = new Map() }: ReachParts) {
    this.everywhere = everywhere;
    this.namespaces = new Set(everywhere ? [] : namespaces);
    this.#names = everywhere ? new Map() : names;
    this.digest = everywhere ? '' : digestOf(this.namespaces, this.#names);
  }

  covers(namespace: string, name: string): boolean {
    return (
      this.everywhere ||
      this.namespaces.has(namespace) ||
      this.#names.get(namespace)?.has(name) === true ||
      this.#names.get(anyNamespace)?.has(name) === true
    );
  }

  /** Whether it is allowed with all objects of a namespace, those to come included. */
  coversAllOf(namespace: string): boolean {
    return this.everywhere || this.namespaces.has(namespace);
  }

  /** It knows of single objects besides whole namespaces. */
  get hasNames(): boolean {
    return this.#names.size > 0;
  }

  /** What is allowed by both, of whole namespaces. */
  and(other: Reach): Reach {
    if (this.everywhere) return other.withoutNames();
    if (other.everywhere) return this.withoutNames();
    return new Reach({ namespaces: [...this.namespaces].filter((one) => other.namespaces.has(one)) });
  }

  /** What is allowed by one of them. */
  or(other: Reach): Reach {
    if (this.everywhere || other.everywhere) return Reach.everything;
    const names = new Map(this.#names);
    for (const [namespace, more] of other.#names)
      names.set(namespace, new Set([...(names.get(namespace) ?? []), ...more]));
    return new Reach({ namespaces: [...this.namespaces, ...other.namespaces], names });
  }

  /** Just the whole namespaces. */
  withoutNames(): Reach {
    return this.hasNames ? new Reach({ namespaces: this.namespaces }) : this;
  }
}

function digestOf(namespaces: ReadonlySet<string>, names: ReadonlyMap<string, ReadonlySet<string>>): string {
  const sorted = [...names].map(([namespace, some]) => [namespace, [...some].toSorted()] as const);
  const text = JSON.stringify([
    [...namespaces].toSorted(),
    sorted.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
