import { expect, test } from 'vitest';
import { cable } from '../support/cable.ts';
import { clusterBecomes, testGateway } from '../support/gateway.ts';
import { applyTo, kubectlOf } from '../support/kubectl.ts';
import { ScrapedMetrics } from '../support/metrics.ts';
import { deployment } from '../support/objects.ts';
import { ownApiServer } from '../support/own-api-server.ts';

// A control plane of its own, since its API server is restarted.
test('a restart of the API server shows as reconnects by reason, and what had expired meanwhile as relists', async () => {
  await using controlPlane = await ownApiServer();
  await using way = await cable(controlPlane.kubeconfig);
  await using gateway = await testGateway(way.kubeconfig);
  const deployments = { resource: 'deployments' };
  const before = await ScrapedMetrics.of(gateway);
  expect(before.sum('quarterdeck_cluster_ready')).toBe(1);
  expect(before.sum('quarterdeck_cluster_state', { state: 'SYNCED' })).toBe(1);
  expect(before.sum('quarterdeck_resource_phase', { ...deployments, phase: 'following' })).toBe(1);
  expect(before.sum('quarterdeck_watch_reconnects_total')).toBe(0);
  expect(before.sum('quarterdeck_watch_relists_total')).toBe(0);
  expect(before.sum('quarterdeck_upstream_requests_total')).toBeGreaterThan(0);
  expect(before.sum('quarterdeck_watch_last_event_timestamp_seconds', deployments)).toBeGreaterThan(0);

  await way.cut();
  await clusterBecomes(gateway, 'UNREACHABLE');
  const away = await ScrapedMetrics.of(gateway);
  expect(away.sum('quarterdeck_cluster_state', { state: 'UNREACHABLE' })).toBe(1);
  expect(away.sum('quarterdeck_cluster_ready')).toBe(1);
  await applyTo(kubectlOf(controlPlane), deployment('default', 'comes'));
  await controlPlane.compact();
  await controlPlane.stopApiServer();
  await controlPlane.startApiServer();
  await way.mend();
  await clusterBecomes(gateway, 'SYNCED');

  // A watch is accepted before it says that it has expired.
  const after = await ScrapedMetrics.until(
    gateway,
    (metrics) => metrics.sum('quarterdeck_watch_relists_total', deployments) > 0,
  );
  const reconnects = 'quarterdeck_watch_reconnects_total';
  expect(after.sum(reconnects, { ...deployments, reason: 'interrupted' })).toBeGreaterThan(0);
  expect(after.sum(reconnects, { ...deployments, reason: 'expired' })).toBe(1);
  expect(after.sum('quarterdeck_watch_relists_total', deployments)).toBe(1);
  expect(after.sum('quarterdeck_watch_duration_seconds_count', deployments)).toBeGreaterThan(0);
  expect(after.sum('quarterdeck_resource_objects', deployments)).toBe(1);
  expect(after.sum('quarterdeck_change_log_held_changes', deployments)).toBe(1);
});
