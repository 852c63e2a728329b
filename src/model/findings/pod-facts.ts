import type { ClusterView } from '../cluster-view.ts';
import type { EventEntry } from '../entries/event-entry.ts';
import type { PodEntry } from '../entries/pod-entry.ts';
import { eventsOfPod } from '../related-events.ts';
import { containersOfPod, type ContainerFacts } from './container-facts.ts';
import { ifReadable } from './if-readable.ts';

type PodCondition = NonNullable<NonNullable<NonNullable<PodEntry['object']['status']>['conditions']>[number]>;

/** A pod, and what its rules look at besides, each looked up once and only if a rule asks. */
export class PodFacts {
  readonly pod: PodEntry;
  readonly view: ClusterView;
  /** In ms since 1970. */
  readonly now: number;
  #containers: ContainerFacts[] | undefined;
  #events: EventEntry[] | undefined;

  constructor(pod: PodEntry, view: ClusterView, now: number) {
    this.pod = pod;
    this.view = view;
    this.now = now;
  }

  get containers(): readonly ContainerFacts[] {
    return (this.#containers ??= containersOfPod(this.pod.object));
  }

  /** The events about it, the latest first; none where events may not be read. */
  get events(): readonly EventEntry[] {
    return (this.#events ??= ifReadable(() => [...eventsOfPod(this.pod).in(this.view.events)], []).toSorted(
      (a, b) => (a.recency < b.recency ? 1 : -1),
    ));
  }

  condition(type: string): PodCondition | undefined {
    return this.pod.object.status?.conditions?.find((condition) => condition.type === type);
  }

  /** Its volumes are mounted and it has its network; containers can start. */
  get sandboxIsUp(): boolean {
    return (
      this.condition('PodReadyToStartContainers')?.status === 'True' ||
      this.containers.some(
        ({ status }) => status?.state?.running !== undefined || status?.state?.terminated !== undefined,
      )
    );
  }

  /** A controller will put another pod in its place. */
  get isReplaceable(): boolean {
    return this.pod.controllerUid !== undefined;
  }

  /** The kind of its controller; undefined for a pod that stands alone. */
  get controllerKind(): string | undefined {
    return this.pod.object.metadata.ownerReferences?.find(({ controller }) => controller === true)?.kind;
  }
}
