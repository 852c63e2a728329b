import { inject } from 'vitest';
import { Transport, type TransportRequest, type TransportResponse } from '../../src/kubernetes/transport.ts';

/** A way to the shared control plane on which somebody else does something right before the first real write of a sort. */
export class Meddling extends Transport {
  readonly #method: string;
  readonly #path: string;
  #meddle: (() => Promise<unknown>) | undefined;

  constructor(method: string, path: string, meddle: () => Promise<unknown>) {
    super('test', { files: [inject('cluster').kubeconfig] });
    this.#method = method;
    this.#path = path;
    this.#meddle = meddle;
  }

  override async send(request: TransportRequest): Promise<TransportResponse> {
    const isDry =
      request.query?.['dryRun'] !== undefined ||
      (request.body as { dryRun?: unknown } | undefined)?.dryRun !== undefined;
    if (!isDry && request.method === this.#method && request.path.endsWith(this.#path)) {
      const meddle = this.#meddle;
      this.#meddle = undefined;
      await meddle?.();
    }
    return super.send(request);
  }
}
