import type { ClusterCache, WatchedResource } from '../watchers/cluster-cache.ts';
import { reconnectReasons } from '../watchers/reflector-counts.ts';
import { phases } from '../watchers/reflector.ts';
import type { Labels, Metric, Sample } from './metric.ts';

/** How each watched resource of each cluster is doing. */
export function resourceMetrics(clusters: readonly ClusterCache[]): Metric[] {
  const watched = clusters.flatMap(({ name, resources }) =>
    resources.map((one) => ({ one, labels: { cluster: name, resource: one.resource } })),
  );
  const all = (samplesOf: (one: WatchedResource, labels: Labels) => Sample[]): Sample[] =>
    watched.flatMap(({ one, labels }) => samplesOf(one, labels));
  /** One value each; none where it isn't known. */
  const each = (valueOf: (one: WatchedResource) => number | undefined): Sample[] =>
    all((one, labels) => {
      const value = valueOf(one);
      return value === undefined ? [] : [{ labels, value }];
    });
  return [
    {
      name: 'quarterdeck_resource_synced',
      type: 'gauge',
      help: 'Whether all objects of the resource have been read once',
      samples: each(({ status }) => Number(status.synced)),
    },
    {
      name: 'quarterdeck_resource_phase',
      type: 'gauge',
      help: 'Whether the watch of the resource is in this phase',
      samples: all(({ status }, labels) =>
        phases.map((phase) => ({ labels: { ...labels, phase }, value: Number(status.phase === phase) })),
      ),
    },
    {
      name: 'quarterdeck_resource_objects',
      type: 'gauge',
      help: 'Objects in memory',
      samples: each(({ held }) => held),
    },
    {
      name: 'quarterdeck_watch_events_total',
      type: 'counter',
      help: 'Events that came from the API server, snapshots and bookmarks included',
      samples: each(({ counts }) => counts.events),
    },
    {
      name: 'quarterdeck_watch_last_event_timestamp_seconds',
      type: 'gauge',
      help: 'When the last event came',
      samples: each(({ counts }) => inSeconds(counts.lastEventAt)),
    },
    {
      name: 'quarterdeck_watch_reconnects_total',
      type: 'counter',
      help: 'How often the watch was begun again, by why',
      samples: all(({ counts }, labels) =>
        reconnectReasons.map((reason) => ({
          labels: { ...labels, reason },
          value: counts.reconnects[reason],
        })),
      ),
    },
    {
      name: 'quarterdeck_watch_relists_total',
      type: 'counter',
      help: 'How often all objects were read anew',
      samples: each(({ counts }) => counts.relists),
    },
    {
      name: 'quarterdeck_watch_duration_seconds',
      type: 'summary',
      help: 'How long watches that are over were open',
      samples: all(({ counts }, labels) => [
        { suffix: '_sum', labels, value: counts.watchedMs / 1_000 },
        { suffix: '_count', labels, value: counts.endedWatches },
      ]),
    },
    {
      name: 'quarterdeck_change_log_changes_total',
      type: 'counter',
      help: 'Changes that were logged',
      samples: each(({ logWindow }) => logWindow.changes),
    },
    {
      name: 'quarterdeck_change_log_held_changes',
      type: 'gauge',
      help: 'Changes from which subscribers can go on',
      samples: each(({ logWindow }) => logWindow.held),
    },
    {
      name: 'quarterdeck_change_log_window_seconds',
      type: 'gauge',
      help: 'How far back in time the changes that are held reach',
      samples: each(({ logWindow: { since } }) =>
        since === undefined ? 0 : Math.max(0, Date.now() - since) / 1_000,
      ),
    },
  ];
}

function inSeconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1_000;
}
