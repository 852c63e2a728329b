/** Kubeconfig files: one cluster, one user with a bearer token, one context called "quarterdeck". */
import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';

const contextName = 'quarterdeck';

export interface KubeconfigContent {
  readonly serverUrl: string;
  /** PEM. */
  readonly certificateAuthority: string;
  readonly user: string;
  readonly token: string;
}

export async function writeKubeconfig(path: string, content: KubeconfigContent): Promise<void> {
  const certificate = Buffer.from(content.certificateAuthority).toString('base64');
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': contextName,
    clusters: [
      {
        name: contextName,
        cluster: { server: content.serverUrl, 'certificate-authority-data': certificate },
      },
    ],
    users: [{ name: content.user, user: { token: content.token } }],
    contexts: [{ name: contextName, context: { cluster: contextName, user: content.user } }],
  };
  await writeFile(path, stringify(config), { mode: 0o600 });
}
