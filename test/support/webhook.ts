import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { apply, kubectl } from './kubectl.ts';

/** What a webhook answers where it doesn't allow something (admission/v1 AdmissionResponse). */
export interface Refusal {
  readonly code?: number;
  readonly message?: string;
}

/** An admission webhook that is against every new Service of a namespace. */
export async function admissionWebhook(namespace: string, status: () => Refusal): Promise<AsyncDisposable> {
  // The key pair of the API server itself is valid for this address.
  const keys = join(dirname(inject('cluster').kubeconfig), 'certificates');
  const [key, cert] = await Promise.all([
    readFile(join(keys, 'apiserver.key')),
    readFile(join(keys, 'apiserver.crt')),
  ]);
  const server = createServer({ key, cert }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const {
        apiVersion,
        kind,
        request: asked,
      } = JSON.parse(Buffer.concat(parts).toString()) as {
        apiVersion: string;
        kind: string;
        request: { uid: string };
      };
      const answer = { uid: asked.uid, allowed: false, status: status() };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ apiVersion, kind, response: answer }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await apply({
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: namespace },
    webhooks: [
      {
        name: 'services.example.com',
        clientConfig: { url: `https://127.0.0.1:${port}/`, caBundle: cert.toString('base64') },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['services'] }],
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
        sideEffects: 'None',
        admissionReviewVersions: ['v1'],
      },
    ],
  });
  return {
    [Symbol.asyncDispose]: async () => {
      await kubectl(['delete', 'validatingwebhookconfiguration', namespace]);
      server.close();
      server.closeAllConnections();
    },
  };
}
