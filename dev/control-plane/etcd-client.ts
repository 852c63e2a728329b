/** The two things asked of etcd directly, over its JSON gateway (https://etcd.io/docs/v3.6/dev-guide/api_grpc_gateway/). */

export async function etcdHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

/** Compacts at the current revision and waits until the old revisions are really gone (`physical`). */
export async function compactEtcd(url: string): Promise<void> {
  const anyKey = Buffer.from('/').toString('base64');
  const { header } = (await post(`${url}/v3/kv/range`, { key: anyKey, count_only: true })) as {
    header: { revision: string };
  };
  await post(`${url}/v3/kv/compaction`, { revision: header.revision, physical: true });
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`etcd answered ${response.status}: ${await response.text()}`);
  return response.json();
}
