import type { GraphQLResolveInfo } from 'graphql';
import type { ClusterView, EntryChange, ResourceView } from '../model/cluster-view.ts';
import type { Entry } from '../model/entries/entry.ts';
import type { RelatedView } from '../watchers/change-reader.ts';
import { ifReadable } from './if-readable.ts';
import { typeNameOf } from './object.ts';
import { placesOfMessages, placesShown, type Field, type Place } from './shown-places.ts';
import type { ReverseLookUp, ReverseLookUps } from './touched-by.ts';

const nobody: readonly never[] = [];

/**
 * The views of what a subscription shows its objects with: of every resource that is behind a relation of its selection, at any depth.
 * None for one that selects just what the objects say of themselves.
 */
export function relatedViews<E extends Entry>(
  info: GraphQLResolveInfo,
  views: readonly ResourceView<E>[],
  clusters: readonly ClusterView[],
): RelatedView<E>[] {
  return viewsBehind(placesShown(info, new Set(views.map((view) => typeNameOf(view)))), clusters);
}

/** The same for a subscription whose messages tell of one object. */
export function viewsBehindMessages<E extends Entry>(
  info: GraphQLResolveInfo,
  cluster: ClusterView,
): RelatedView<E>[] {
  return viewsBehind(placesOfMessages(info), [cluster]);
}

function viewsBehind<E extends Entry>(
  places: readonly Place[],
  clusters: readonly ClusterView[],
): RelatedView<E>[] {
  const reads = new Set(places.flatMap((place) => [...place.reads]));
  return clusters.flatMap((cluster) =>
    [...reads].map((resource) => ({
      view: cluster[resource].single,
      // They are of the types of the views, or others that nobody follows.
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
  const moved = before === undefined || after === undefined || before.controllerUid !== after.controllerUid;
  const touched = new Set<Entry>();
  for (const changed of [before, after]) {
    if (changed === undefined) continue;
    const question = new Question(changed, moved, cluster);
    for (const place of places) question.collect(place, touched);
  }
  return touched;
}

/** Whom one version of a changed object touches. */
class Question {
  readonly #changed: Entry;
  /** It came, went, or got another controller. */
  readonly #moved: boolean;
  readonly #cluster: ClusterView;
  /** A place that several ways lead to is asked once. */
  readonly #known = new Map<Place, ReadonlySet<Entry>>();

  constructor(changed: Entry, moved: boolean, cluster: ClusterView) {
    this.#changed = changed;
    this.#moved = moved;
    this.#cluster = cluster;
  }

  /** Adds the objects of a place that are touched. */
  collect(place: Place, touched: Set<Entry>): void {
    if (!place.reads.has(this.#changed.resource)) return;
    for (const field of place.fields) {
      for (const entry of this.#touchedBy(field)) {
        if (place.resource === undefined || entry.resource === place.resource) touched.add(entry);
      }
    }
  }

  *#touchedBy({ touchedBy: declared, inner }: Field): Iterable<Entry> {
    if (declared !== undefined) {
      yield* this.#backFrom(this.#changed, declared.shows);
      if (this.#moved && declared.through !== undefined)
        yield* this.#backFrom(this.#changed, declared.through);
    }
    for (const place of inner) {
      for (const entry of this.#touchedAt(place)) {
        if (declared === undefined) yield entry;
        else yield* this.#backFrom(entry, declared.shows);
      }
    }
  }

  #touchedAt(place: Place): ReadonlySet<Entry> {
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const touched = new Set<Entry>();
    this.#known.set(place, touched);
    this.collect(place, touched);
    return touched;
  }

  #backFrom(entry: Entry, lookUps: ReverseLookUps): Iterable<Entry> {
    const lookUp = lookUps[entry.resource] as ReverseLookUp<Entry> | undefined;
    return lookUp === undefined ? nobody : ifReadable(() => lookUp(entry, this.#cluster));
  }
}
