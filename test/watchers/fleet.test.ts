import { expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster-view.ts';
import { isReady } from '../../src/watchers/fleet.ts';

const now = Date.parse('2026-01-01T00:01:00Z');

function cluster(state: ClusterState, secondsAgo: number, ready = state === 'SYNCED') {
  const since = new Date(now - secondsAgo * 1_000).toISOString();
  return { ready, view: { health: { state, since, message: undefined, wasRead: ready } } };
}

test('a gateway is ready when every cluster has been read', () => {
  expect(isReady([cluster('SYNCED', 1), cluster('SYNCED', 2)], now)).toBe(true);
  expect(isReady([cluster('SYNCED', 1), cluster('SYNCING', 60)], now)).toBe(false);
});

test('a cluster that is away holds up the others for a moment only', () => {
  expect(isReady([cluster('SYNCED', 30), cluster('UNREACHABLE', 9)], now)).toBe(false);
  expect(isReady([cluster('SYNCED', 30), cluster('UNREACHABLE', 10)], now)).toBe(true);
});

test('a gateway that has read nothing is not ready, however long its clusters are away', () => {
  expect(isReady([cluster('UNREACHABLE', 60), cluster('UNREACHABLE', 60)], now)).toBe(false);
  expect(isReady([], now)).toBe(false);
});

test('a cluster that went away after it was read holds up nothing', () => {
  expect(isReady([cluster('UNREACHABLE', 1, true)], now)).toBe(true);
});
