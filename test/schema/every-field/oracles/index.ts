import type { Oracles } from '../oracle.ts';
import { details } from './details.ts';
import { events } from './events.ts';
import { kinds } from './kinds.ts';
import { nodes } from './nodes.ts';
import { objects } from './objects.ts';
import { pods } from './pods.ts';
import { services } from './services.ts';
import { workloads } from './workloads.ts';

/** What every field has to be, by type. */
export const oracles: Oracles = {
  ...objects,
  ...kinds,
  ...workloads,
  ...pods,
  ...services,
  ...events,
  ...nodes,
  ...details,
};
