const items = [{ key: 'web.conf', path: 'web/web.conf', mode: 0o440 }];

const downwardItems = [
  { path: 'labels', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.labels' }, mode: 0o444 },
  { path: 'cpu', resourceFieldRef: { containerName: 'main', resource: 'requests.cpu', divisor: '1m' } },
];

/** What a claim can ask for; the source is another claim, as a snapshot would be. */
export const everyClaim = {
  accessModes: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany'],
  resources: { requests: { storage: '10Gi' }, limits: { storage: '20Gi' } },
  storageClassName: 'fast',
  volumeAttributesClassName: 'gold',
  volumeMode: 'Block',
  volumeName: 'pv-7',
  selector: {
    matchLabels: { disk: 'ssd' },
    matchExpressions: [{ key: 'zone', operator: 'In', values: ['west'] }],
  },
  dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'monday' },
  dataSourceRef: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'monday' },
};

const projected = {
  defaultMode: 0o400,
  sources: [
    { configMap: { name: 'settings', items, optional: true } },
    { secret: { name: 'credentials', items: [{ key: 'password', path: 'password' }], optional: true } },
    { downwardAPI: { items: downwardItems } },
    { serviceAccountToken: { path: 'token', audience: 'vault', expirationSeconds: 4_000_000_000 } },
    {
      clusterTrustBundle: {
        signerName: 'example.com/signer',
        labelSelector: { matchLabels: { live: 'yes' } },
        optional: true,
        path: 'ca.pem',
      },
    },
    { clusterTrustBundle: { name: 'roots', path: 'roots.pem' } },
    {
      podCertificate: {
        signerName: 'example.com/signer',
        keyType: 'ED25519',
        maxExpirationSeconds: 7200,
        credentialBundlePath: 'bundle.pem',
        userAnnotations: { 'example.com/team': 'shop' },
      },
    },
    {
      podCertificate: {
        signerName: 'example.com/signer',
        keyType: 'RSA3072',
        keyPath: 'key.pem',
        certificateChainPath: 'chain.pem',
      },
    },
  ],
};

/** A volume of every source that is typed, and one of a source that isn't. */
export const everyVolume = [
  { name: 'settings', configMap: { name: 'settings', items, defaultMode: 0o600, optional: true } },
  { name: 'credentials', secret: { secretName: 'credentials', items, defaultMode: 0o400, optional: true } },
  { name: 'claimed', persistentVolumeClaim: { claimName: 'data', readOnly: true } },
  { name: 'empty', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } },
  { name: 'implied' },
  { name: 'host', hostPath: { path: '/var/log', type: 'DirectoryOrCreate' } },
  { name: 'unchecked', hostPath: { path: '/var/run' } },
  { name: 'device', hostPath: { path: '/dev/sda', type: 'BlockDevice' } },
  { name: 'nfs', nfs: { server: 'nfs.example.com', path: '/exports/web', readOnly: true } },
  {
    name: 'csi',
    csi: {
      driver: 'secrets-store.csi.k8s.io',
      fsType: 'ext4',
      readOnly: true,
      volumeAttributes: { secretProviderClass: 'web' },
      nodePublishSecretRef: { name: 'driver' },
    },
  },
  {
    name: 'scratch',
    ephemeral: {
      volumeClaimTemplate: {
        metadata: { labels: { type: 'scratch' }, annotations: { 'example.com/note': 'goes with the pod' } },
        spec: everyClaim,
      },
    },
  },
  { name: 'projected', projected },
  { name: 'downward', downwardAPI: { items: downwardItems, defaultMode: 0o444 } },
  { name: 'image', image: { reference: 'shop/models:7', pullPolicy: 'IfNotPresent' } },
  {
    name: 'iscsi',
    iscsi: {
      targetPortal: '192.0.2.20:3260',
      portals: ['192.0.2.21:3260'],
      iqn: 'iqn.2026-01.com.example:disk',
      lun: 1,
      initiatorName: 'iqn.2026-01.com.example:node',
      iscsiInterface: 'tcp',
      fsType: 'xfs',
      readOnly: true,
      chapAuthDiscovery: true,
      chapAuthSession: true,
      secretRef: { name: 'chap' },
    },
  },
  { name: 'fc', fc: { targetWWNs: ['500a0982991b8dc5'], lun: 2, fsType: 'ext4', readOnly: true } },
  { name: 'fc-by-id', fc: { wwids: ['3600508b400105e210000900000490000'] } },
  { name: 'ceph', cephfs: { monitors: ['192.0.2.30:6789'], path: '/web' } },
];
