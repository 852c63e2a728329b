/** The command lines of the control plane's programs: loopback only, one user's machine, little memory. */
import { join } from 'node:path';
import type { Programs } from './build.ts';
import type { CertificateFiles } from './certificates.ts';
import type { Ports } from './ports.ts';
import type { Program } from './processes.ts';

const loopback = '127.0.0.1';
/** Clients are held to 20 requests a second by default, with which 2,000 pods take 100 s. */
const clientRates = ['--kube-api-qps=500', '--kube-api-burst=1000'];

export interface Layout {
  readonly dataDir: string;
  readonly programs: Programs;
  readonly ports: Ports;
  readonly certificates: CertificateFiles;
  readonly tokenFile: string;
  readonly kubeconfigOf: (component: string) => string;
  /** Pod addresses are handed out from here. */
  readonly podCidr: string;
  /** With metrics-server, and kubelets that have figures for it. */
  readonly metrics: boolean;
}

export const etcdUrl = (ports: Ports): string => `http://${loopback}:${ports.etcdClient}`;
export const serverUrl = (ports: Ports): string => `https://${loopback}:${ports.apiServer}`;

/** Without fsync a power cut may cost the data of a cluster that is for trying things out; a kill doesn't. */
export function etcd({ dataDir, programs, ports }: Layout): Program {
  const peerUrl = `http://${loopback}:${ports.etcdPeer}`;
  return {
    name: 'etcd',
    file: programs.etcd,
    args: [
      '--name=quarterdeck',
      `--data-dir=${join(dataDir, 'etcd')}`,
      `--listen-client-urls=${etcdUrl(ports)}`,
      `--advertise-client-urls=${etcdUrl(ports)}`,
      `--listen-peer-urls=${peerUrl}`,
      `--initial-advertise-peer-urls=${peerUrl}`,
      `--initial-cluster=quarterdeck=${peerUrl}`,
      '--unsafe-no-fsync',
      '--log-level=warn',
    ],
  };
}

/**
 * KWOK answers for the kubelets, all on one loopback port. The nodes have addresses of their own, which nothing
 * listens on, so the API server is told to go by the name "InternalDNS", where nodes.yaml puts loopback.
 */
export function kubeApiserver({ programs, ports, certificates, tokenFile }: Layout): Program {
  return {
    name: 'kube-apiserver',
    file: programs.kubeApiserver,
    args: [
      `--etcd-servers=${etcdUrl(ports)}`,
      `--bind-address=${loopback}`,
      `--secure-port=${ports.apiServer}`,
      `--cert-dir=${certificates.dir}`,
      `--token-auth-file=${tokenFile}`,
      '--authorization-mode=Node,RBAC',
      `--service-account-key-file=${certificates.serviceAccountKey}`,
      `--service-account-signing-key-file=${certificates.serviceAccountKey}`,
      '--service-account-issuer=https://kubernetes.default.svc',
      '--service-cluster-ip-range=10.96.0.0/16',
      '--allow-privileged=true',
      '--kubelet-preferred-address-types=InternalDNS',
      '--endpoint-reconciler-type=none',
      '--profiling=false',
    ],
  };
}

export function kubeControllerManager({ programs, certificates, kubeconfigOf }: Layout): Program {
  return {
    name: 'kube-controller-manager',
    file: programs.kubeControllerManager,
    args: [
      `--kubeconfig=${kubeconfigOf('kube-controller-manager')}`,
      `--service-account-private-key-file=${certificates.serviceAccountKey}`,
      `--root-ca-file=${certificates.serving}`,
      '--controllers=*',
      '--leader-elect=false',
      '--secure-port=0',
      '--profiling=false',
      ...clientRates,
    ],
  };
}

export function kubeScheduler({ programs, kubeconfigOf }: Layout): Program {
  return {
    name: 'kube-scheduler',
    file: programs.kubeScheduler,
    args: [
      `--kubeconfig=${kubeconfigOf('kube-scheduler')}`,
      '--leader-elect=false',
      '--secure-port=0',
      '--profiling=false',
      ...clientRates,
    ],
  };
}

/** Exec, attach and port-forward are left off: KWOK would run processes on this machine. */
export function kwok({ programs, ports, certificates, kubeconfigOf, podCidr, metrics }: Layout): Program {
  return {
    name: 'kwok',
    file: programs.kwok,
    args: [
      `--kubeconfig=${kubeconfigOf('kwok')}`,
      '--manage-all-nodes=true',
      `--cidr=${podCidr}`,
      `--node-ip=${loopback}`,
      `--node-port=${ports.kwok}`,
      `--server-address=${loopback}:${ports.kwok}`,
      `--enable-crds=${['Stage', 'Logs', 'ClusterLogs', ...(metrics ? ['Metric', 'ClusterResourceUsage'] : [])].join(',')}`,
      '--node-lease-duration-seconds=40',
      `--tls-cert-file=${certificates.serving}`,
      `--tls-private-key-file=${certificates.servingKey}`,
    ],
  };
}

export const metricsServerUrl = (ports: Ports): string => `https://${loopback}:${ports.metricsServer}`;

/**
 * kube-apiserver has no certificate with which it could show metrics-server on whose behalf it asks; it has checked that itself before. So
 * metrics-server has nothing to look up, and answers whoever can log in to this machine, as etcd does (metrics.ts gives the right).
 */
export function metricsServer({ programs, ports, certificates, kubeconfigOf }: Layout): Program {
  const kubeconfig = kubeconfigOf('metrics-server');
  return {
    name: 'metrics-server',
    file: programs.metricsServer,
    args: [
      `--kubeconfig=${kubeconfig}`,
      `--authentication-kubeconfig=${kubeconfig}`,
      `--authorization-kubeconfig=${kubeconfig}`,
      '--authentication-skip-lookup=true',
      '--authorization-always-allow-paths=/livez,/readyz,/openapi/*,/apis,/apis/*',
      `--bind-address=${loopback}`,
      `--secure-port=${ports.metricsServer}`,
      `--tls-cert-file=${certificates.serving}`,
      `--tls-private-key-file=${certificates.servingKey}`,
      `--kubelet-certificate-authority=${certificates.serving}`,
      '--kubelet-preferred-address-types=InternalDNS',
      '--kubelet-use-node-status-port',
      // The shortest that it takes.
      '--metric-resolution=10s',
      '--kubelet-request-timeout=5s',
    ],
  };
}
