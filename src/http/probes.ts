import type { ServerResponse } from 'node:http';
import { expose, expositionType } from '../telemetry/exposition.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { Fleet } from '../watchers/fleet.ts';
import { respond, respondJson } from './respond.ts';
import { whyStopping } from './stopping.ts';

/**
 * `/readyz`: 200 as soon as the fleet is ready, 503 before, and again when the gateway is stopping. It stays 200 when a cluster goes away
 * later, since what is known is still served. In full the body says for each cluster how it is doing and what is missing: that is for those who
 * run the gateway.
 */
export function respondReadiness(
  fleet: Fleet,
  { stopping, isFull }: { readonly stopping: boolean; readonly isFull: boolean },
  response: ServerResponse,
): void {
  const described = [...fleet.caches.values()].map((cache) => {
    const { name, ready } = cache;
    const { state, message, since } = cache.view.health;
    const resources = cache.resources
      .filter(({ status }) => status.phase !== 'following')
      .map(({ resource, status }) => ({ resource, phase: status.phase, message: status.message }));
    return { name, ready, state, message, since, resources };
  });
  const ready = !stopping && fleet.isReady;
  respondJson(response, ready ? 200 : 503, {
    ready,
    ...(stopping && { reason: whyStopping }),
    ...(isFull && { clusters: described }),
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
