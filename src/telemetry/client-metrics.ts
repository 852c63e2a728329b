import type { AllClientCounts, ClientCounts } from './client-counts.ts';
import type { Labels, Metric, Sample } from './metric.ts';

/** What clients do, by the transport that they do it over. */
export function clientMetrics(clients: AllClientCounts): Metric[] {
  const all = (samplesOf: (counts: ClientCounts, labels: Labels) => Sample[]): Sample[] =>
    Object.entries(clients).flatMap(([transport, counts]: [string, ClientCounts]) =>
      samplesOf(counts, { transport }),
    );
  /** Of connections that stay. */
  const each = (valueOf: (counts: ClientCounts) => number): Sample[] =>
    [
      { transport: 'websocket', counts: clients.websocket },
      { transport: 'sse', counts: clients.sse },
    ].map(({ transport, counts }) => ({ labels: { transport }, value: valueOf(counts) }));
  return [
    {
      name: 'quarterdeck_connections',
      type: 'gauge',
      help: 'WebSockets and event streams that are open',
      samples: each(({ open }) => open.size),
    },
    {
      name: 'quarterdeck_bytes_waiting',
      type: 'gauge',
      help: 'What has been written to connections and not been sent yet',
      samples: each(({ open }) => [...open].reduce((sum, { bytesWaiting }) => sum + bytesWaiting, 0)),
    },
    {
      name: 'quarterdeck_stuck_connections_total',
      type: 'counter',
      help: 'Connections that were closed since their client read nothing or was gone',
      samples: all(({ stuck }, labels) => [{ labels, value: stuck }]),
    },
    {
      name: 'quarterdeck_subscriptions',
      type: 'gauge',
      help: 'Subscriptions that are running, by their field',
      samples: all(({ running }, labels) => running.samples(labels)),
    },
    {
      name: 'quarterdeck_messages_sent_total',
      type: 'counter',
      help: 'Results that were sent over connections',
      samples: each(({ messages }) => messages),
    },
    {
      name: 'quarterdeck_subscription_executions_total',
      type: 'counter',
      help: 'Results of subscriptions that were made, once for all who are told the same',
      samples: each(({ executed }) => executed),
    },
    {
      name: 'quarterdeck_batches_sent_total',
      type: 'counter',
      help: 'Messages of subscriptions to objects and pages',
      samples: each(({ streams }) => streams.batches),
    },
    {
      name: 'quarterdeck_changes_sent_total',
      type: 'counter',
      help: 'Changes in these messages',
      samples: each(({ streams }) => streams.changes),
    },
    {
      name: 'quarterdeck_changes_merged_total',
      type: 'counter',
      help: 'Changes that were sent as one with a later one of the same object',
      samples: each(({ streams }) => streams.merged),
    },
    {
      name: 'quarterdeck_subscription_resets_total',
      type: 'counter',
      help: 'Snapshots for subscribers that were further behind than the change log reaches',
      samples: each(({ streams }) => streams.resets),
    },
    {
      name: 'quarterdeck_subscription_resumes_total',
      type: 'counter',
      help: 'Subscriptions from a cursor: they went on from it, or began anew',
      samples: [
        ...each(({ streams }) => streams.resumed).map(withOutcome('continued')),
        ...each(({ streams }) => streams.begunAnew).map(withOutcome('anew')),
      ],
    },
    {
      name: 'quarterdeck_operations_total',
      type: 'counter',
      help: 'Operations by what came of them',
      samples: all(({ operations }, labels) => operations.samples(labels)),
    },
    {
      name: 'quarterdeck_operation_duration_seconds',
      type: 'histogram',
      help: 'How long it took to answer operations, or to open subscriptions',
      samples: all(({ durations }, labels) =>
        Object.entries(durations).flatMap(([type, histogram]) => histogram.samples({ ...labels, type })),
      ),
    },
    {
      name: 'quarterdeck_mutations_total',
      type: 'counter',
      help: 'Mutations by what came of them',
      samples: all(({ mutations }, labels) => mutations.samples(labels)),
    },
  ];
}

function withOutcome(outcome: string): (sample: Sample) => Sample {
  return ({ labels, value }) => ({ labels: { ...labels, outcome }, value });
}
