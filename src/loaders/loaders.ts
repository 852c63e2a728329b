import type { Audit } from '../audit/audit.ts';
import type { LiveScope } from '../auth/scopes.ts';
import { accessLoader, type AccessLoader } from './access-loader.ts';
import { containerLogLoader, type ContainerLogLoader } from './container-log-loader.ts';
import { liveObjectLoader, type LiveObjectLoader } from './live-object-loader.ts';
import { livePageLoader, type LivePageLoader } from './live-page-loader.ts';
import { metricsLoader, type MetricsLoader } from './metrics-loader.ts';
import type { Reader } from './reader.ts';
import { usageLoader, type UsageLoader } from './usage-loader.ts';

/** What is read live, as the caller. */
export interface Loaders {
  readonly liveObjects: LiveObjectLoader;
  readonly livePages: LivePageLoader;
  readonly containerLogs: ContainerLogLoader;
  readonly metrics: MetricsLoader;
  readonly usage: UsageLoader;
  readonly access: AccessLoader;
}

/** Loaders for one GraphQL request, or one subscription. */
export function loadersFor(reader: Reader, scope: Pick<LiveScope, 'mayDo'>, audit: Audit): Loaders {
  return {
    liveObjects: liveObjectLoader(reader),
    livePages: livePageLoader(reader),
    containerLogs: containerLogLoader(reader, audit),
    metrics: metricsLoader(reader),
    usage: usageLoader(reader),
    access: accessLoader(scope),
  };
}
