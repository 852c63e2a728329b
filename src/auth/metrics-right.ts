import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { mayGetPath } from '../kubernetes/reviews.ts';
import type { Transport } from '../kubernetes/transport.ts';
import { AuthenticationError } from './authentication-error.ts';
import { senderAs, type Caller } from './caller.ts';

/** The path by which RBAC knows metrics (nonResourceURLs). */
const path = '/metrics';
/** A cluster that takes longer is away. */
const answerWithinMs = 5_000;

/**
 * Why somebody may not read the gateway's metrics, which are about all clusters; undefined if they may: those who may read the metrics of the API server
 * in every cluster. One that is away isn't asked, so that its outage shows in the metrics.
 */
export async function whyNoMetrics(
  caller: Caller,
  transports: readonly Transport[],
): Promise<AuthenticationError | undefined> {
  const answers = await Promise.all(transports.map((transport) => mayRead(caller, transport)));
  const known = answers.filter((answer) => answer !== undefined);
  if (known.length === 0)
    return new AuthenticationError(
      'CLUSTER_UNAVAILABLE',
      "it can't be found out now whether the caller may read metrics: try again later",
    );
  if (known.every((allowed) => allowed)) return undefined;
  return new AuthenticationError(
    'FORBIDDEN',
    'the caller needs the right to "get" the nonResourceURL "/metrics" in every cluster',
  );
}

/** Undefined where the cluster doesn't say. */
async function mayRead(caller: Caller, transport: Transport): Promise<boolean | undefined> {
  try {
    return await mayGetPath(senderAs(caller, transport), path, AbortSignal.timeout(answerWithinMs));
  } catch (error) {
    return error instanceof KubernetesError && [401, 403].includes(error.statusCode) ? false : undefined;
  }
}
