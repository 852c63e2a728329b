import { loggedContainers } from '../model/container-run.ts';
import type { PodContainer } from '../model/pod-containers.ts';
import type { FollowedPod } from './followed-pod.ts';
import type { LogNotice, LogPiece } from './log-piece.ts';

/** A container of a pod that is followed. */
export class FollowedContainer {
  readonly pod: FollowedPod;
  readonly name: string;

  constructor(pod: FollowedPod, name: string) {
    this.pod = pod;
    this.name = name;
  }

  /** As it is, or was last known. */
  get now(): PodContainer {
    const found = loggedContainers(this.pod.entry).find(({ name }) => name === this.name);
    if (found === undefined) throw new Error(`a pod has lost its container "${this.name}"`);
    return found;
  }

  /** Something about it. */
  notice(type: LogNotice['type'], message: string, more: Partial<LogNotice> = {}): LogPiece {
    return {
      type: 'notice',
      notice: { type, pod: this.pod.entry.name, container: this.name, message, ...more },
    };
  }
}
