import type { Pod } from '../../kubernetes/objects.ts';
import { podState, type PodColumns } from '../pod-state.ts';
import { Entry, type EntryOrigin } from './entry.ts';

export type PodPhase = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'UNKNOWN';

const phases: Readonly<Record<string, PodPhase>> = {
  Pending: 'PENDING',
  Running: 'RUNNING',
  Succeeded: 'SUCCEEDED',
  Failed: 'FAILED',
};

export class PodEntry extends Entry<Pod> {
  readonly resource = 'pods';
  readonly phase: PodPhase;
  /** What kubectl prints for it. */
  readonly columns: PodColumns;
  readonly ready: boolean;
  readonly nodeName: string | undefined;

  constructor(object: Pod, origin: EntryOrigin) {
    super(object, origin);
    const { spec, status } = object;
    this.phase = phases[status?.phase ?? 'Pending'] ?? 'UNKNOWN';
    this.columns = podState(object);
    this.ready =
      status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false;
    this.nodeName =
      spec?.nodeName === undefined || spec.nodeName === '' ? undefined : origin.strings.share(spec.nodeName);
  }
}
