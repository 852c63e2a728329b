import type { GraphQLResolveInfo } from 'graphql';
import type { ClusterView, EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { RelatedView } from '../watchers/change-stream.ts';
import { ifReadable } from './if-readable.ts';
import { typeNameOf } from './object.ts';
import { placesShown, type Field, type Place } from './shown-places.ts';
import type { ReverseLookUp, ReverseLookUps } from './touched-by.ts';

/**
 * The views of what a subscription shows its objects with: of every resource that is behind a relation of its selection, at any depth.
 * None for one that selects just what the objects say of themselves.
 */
export function relatedViews<E extends Entry>(
  info: GraphQLResolveInfo,
  views: readonly ResourceView<E>[],
  clusters: readonly ClusterView[],
): RelatedView<E>[] {
  const places = placesShown(info, new Set(views.map((view) => typeNameOf(view))));
  const reads = new Set(places.flatMap((place) => [...place.reads]));
  return clusters.flatMap((cluster) =>
    [...reads].map((resource) => ({
      view: cluster[resource],
      // They are of the types of the views.
      touched: (change) => touchedIn(places, change, cluster) as Iterable<E>,
    })),
  );
}

/** The objects of these places that may be shown otherwise since a change. */
function touchedIn(
  places: readonly Place[],
  { before, after }: EntryChange<Entry>,
  cluster: ClusterView,
): Iterable<Entry> {
  const moved = before?.controllerUid !== after?.controllerUid || before === undefined || after === undefined;
  const touched = new Set<Entry>();
  for (const changed of [before, after]) {
    if (changed === undefined) continue;
    const question = new Question(changed, moved, cluster);
    for (const place of places) for (const entry of question.touchedAt(place)) touched.add(entry);
  }
  return touched;
}

/** Whom one version of a changed object touches. */
class Question {
  readonly #changed: Entry;
  /** It came, went, or got another controller. */
  readonly #moved: boolean;
  readonly #cluster: ClusterView;
  readonly #known = new Map<Place, ReadonlySet<Entry>>();

  constructor(changed: Entry, moved: boolean, cluster: ClusterView) {
    this.#changed = changed;
    this.#moved = moved;
    this.#cluster = cluster;
  }

  touchedAt(place: Place): ReadonlySet<Entry> {
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const touched = new Set<Entry>();
    this.#known.set(place, touched);
    if (!place.reads.has(this.#changed.resource)) return touched;
    for (const field of place.fields) {
      for (const entry of this.#through(field)) {
        if (!place.ofObjects || typeNameOf(entry) === place.typeName) touched.add(entry);
      }
    }
    return touched;
  }

  *#through({ touchedBy: declared, inner }: Field): Iterable<Entry> {
    const behind = inner.map((place) => this.touchedAt(place));
    if (declared === undefined) {
      for (const entries of behind) yield* entries;
      return;
    }
    yield* this.#backFrom(this.#changed, declared.shows);
    if (this.#moved && declared.through !== undefined) yield* this.#backFrom(this.#changed, declared.through);
    for (const entries of behind) for (const entry of entries) yield* this.#backFrom(entry, declared.shows);
  }

  #backFrom(entry: Entry, lookUps: ReverseLookUps): Iterable<Entry> {
    const lookUp = lookUps[entry.resource] as ReverseLookUp<Entry> | undefined;
    return lookUp === undefined ? [] : ifReadable(() => lookUp(entry, this.#cluster));
  }
}
