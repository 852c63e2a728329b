import type { ServerResponse } from 'node:http';
import { expose, expositionType } from '../telemetry/exposition.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { ClusterCache } from '../watchers/cluster-cache.ts';
import { respond, respondJson } from './respond.ts';
import { whyStopping } from './stopping.ts';

/**
 * `/readyz`: 200 as soon as everything that the gateway may read has been read once, 503 before, and again when it is stopping. It stays
 * 200 when a cluster goes away later, since what is known is still served; the body says for each cluster how it is doing and what is
 * missing.
 */
export function respondReadiness(
  clusters: Iterable<ClusterCache>,
  stopping: boolean,
  response: ServerResponse,
): void {
  const described = [...clusters].map((cluster) => ({
    name: cluster.name,
    ready: cluster.ready,
    ...cluster.view.health,
    resources: cluster.resources
      .filter(({ status }) => status.phase !== 'following')
      .map(({ resource, status }) => ({ resource, phase: status.phase, message: status.message })),
  }));
  const ready = !stopping && described.every((cluster) => cluster.ready);
  respondJson(response, ready ? 200 : 503, {
    ready,
    ...(stopping && { reason: whyStopping }),
    clusters: described,
  });
}

/** `/metrics`, for Prometheus. */
export function respondMetrics(metrics: Metrics, response: ServerResponse): void {
  respond(response, 200, expositionType, expose(metrics.read()));
}

/** `/healthz`: the process answers. */
export function respondHealth(response: ServerResponse): void {
  respondJson(response, 200, { ok: true });
}
