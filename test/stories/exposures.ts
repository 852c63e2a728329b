import { web } from './starts.ts';
import { refOf, refused, resourceOf } from './steps.ts';
import { NAMESPACE, type Compared, type Story } from './story.ts';

const named = { namespace: NAMESPACE, name: 'it' };
const ref = { service: named };

/** With ports, so that there is something to expose. */
const listening = web('DEPLOYMENT', {
  pod: {
    containers: [
      { name: 'a', image: 'a', ports: [{ name: 'http', containerPort: 8080 }] },
      { name: 'b', image: 'b', ports: [{ containerPort: 53 }, { containerPort: 53, protocol: 'UDP' }] },
    ],
  },
});

function story(told: string, ...steps: Compared[]): Story {
  return { told, kind: 'DEPLOYMENT', start: [listening], steps };
}

function expose(options: string, input: object): Compared {
  return {
    kubectl: `expose deployment/web --name=it ${options}`,
    quarterdeck: { createService: { ...named, workload: refOf('DEPLOYMENT'), ...input } },
  };
}

function create(command: string, input: object): Compared {
  const common = { ...named, selector: { app: 'it' }, labels: { app: 'it' } };
  return {
    kubectl: `create service ${command}`,
    quarterdeck: { createService: { ...common, ...input } },
  };
}

const plain = expose('--port=80', { ports: [{ port: 80, targetPort: 80 }] });
const other = { ports: [{ port: 80, targetPort: 80 }] };

const exposed: readonly Story[] = [
  story('is exposed with all the ports of its containers', expose('', {})),
  story(
    'is exposed at a port of every node, by the name of a port of its pods',
    expose('--port=80 --target-port=http --type=NodePort', {
      type: 'NODE_PORT',
      ports: [{ port: 80, targetPort: 'http' }],
    }),
  ),
  story(
    'is exposed without an address',
    expose('--port=80 --cluster-ip=None', { headless: true, ports: [{ port: 80, targetPort: 80 }] }),
  ),
  story(
    'is exposed to the world, to pods of other labels',
    expose(
      '--port=80 --type=LoadBalancer --selector=a=b --session-affinity=ClientIP --external-ip=203.0.113.9 --labels=c=d --protocol=TCP',
      {
        workload: undefined,
        type: 'LOAD_BALANCER',
        selector: { a: 'b' },
        labels: ['c=d'],
        sessionAffinity: 'CLIENT_IP',
        externalIPs: ['203.0.113.9'],
        ports: [{ port: 80, targetPort: 80 }],
      },
    ),
  ),
  story(
    'is exposed over UDP',
    expose('--port=53 --protocol=UDP', { ports: [{ port: 53, targetPort: 53, protocol: 'UDP' }] }),
  ),
  story('is exposed twice under one name', plain, refused('ALREADY_EXISTS', plain)),
  story(
    'is exposed at a port that is none',
    refused('INVALID', expose('--port=70000', { ports: [{ port: 70_000 }] })),
  ),
  {
    told: 'is not there to be exposed',
    kind: 'DEPLOYMENT',
    start: [],
    steps: [refused('NOT_FOUND', plain)],
  },
  ...(['STATEFUL_SET', 'DAEMON_SET', 'JOB'] as const).map((kind): Story => ({
    told: 'is exposed',
    kind,
    start: [web(kind)],
    steps: [
      {
        kubectl: `expose ${resourceOf[kind]} --name=it --port=80`,
        quarterdeck: { createService: { ...named, workload: refOf(kind), ...other } },
        differs: ['exposed kinds'],
      },
    ],
  })),
];

const created: readonly Story[] = [
  story(
    'gets a Service by hand',
    create('clusterip it --tcp=5678:8080', {
      ports: [{ name: '5678-8080', port: 5678, targetPort: 8080 }],
    }),
  ),
  story(
    'gets a Service with two ports of every node',
    create('nodeport it --tcp=80:http --tcp=443:https', {
      type: 'NODE_PORT',
      ports: [
        { name: '80-http', port: 80, targetPort: 'http' },
        { name: '443-https', port: 443, targetPort: 'https' },
      ],
    }),
  ),
  story(
    'gets a Service for the world',
    create('loadbalancer it --tcp=80', {
      type: 'LOAD_BALANCER',
      ports: [{ name: '80', port: 80, targetPort: 80 }],
    }),
  ),
  story(
    'gets a Service that is another name for something else',
    create('externalname it --external-name=shop.example.com', {
      type: 'EXTERNAL_NAME',
      externalName: 'shop.example.com',
    }),
  ),
];

const changed: readonly Story[] = [
  story(
    'is served by a Service that then is for others, and is deleted',
    plain,
    {
      kubectl: 'set selector service/it app=other',
      quarterdeck: { updateService: { ...ref, selector: { app: 'other' } } },
    },
    { kubectl: 'delete service/it', quarterdeck: { deleteService: ref } },
    refused('NOT_FOUND', { kubectl: 'delete service/it', quarterdeck: { deleteService: ref } }),
  ),
  story(
    'is served by a Service that changes its type and labels',
    plain,
    {
      kubectl: `patch service/it -p '{"spec":{"type":"NodePort"}}'`,
      quarterdeck: { updateService: { ...ref, type: 'NODE_PORT' } },
    },
    {
      kubectl: `label service/it tier=front app-`,
      quarterdeck: { updateService: { ...ref, labels: { set: { tier: 'front' }, unset: ['app'] } } },
    },
    {
      kubectl: `annotate service/it example.com/a=b`,
      quarterdeck: { updateService: { ...ref, annotations: { set: { 'example.com/a': 'b' } } } },
    },
    {
      kubectl: `patch service/it -p '{"spec":{"type":"ClusterIP"}}'`,
      quarterdeck: { updateService: { ...ref, type: 'CLUSTER_IP' } },
    },
  ),
  story(
    'is served by a Service whose ports come and go',
    expose('', {}),
    {
      kubectl: `patch service/it --type=json -p '[{"op":"add","path":"/spec/ports/-","value":{"port":9090,"name":"metrics"}}]'`,
      quarterdeck: { updateService: { ...ref, ports: { set: [{ port: 9090, name: 'metrics' }] } } },
    },
    {
      kubectl: `patch service/it --type=json -p '[{"op":"remove","path":"/spec/ports/0"}]'`,
      quarterdeck: { updateService: { ...ref, ports: { unset: ['port-1'] } } },
    },
  ),
];

/** Services of a workload: exposed, made by hand, changed, deleted. */
export const exposures: readonly Story[] = [...exposed, ...created, ...changed];
