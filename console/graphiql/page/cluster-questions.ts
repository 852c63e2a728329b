import type { Example } from './examples.ts';

/** What operators ask most about the cluster and its namespaces, each beginning with its question. */
export const clusterQuestions: readonly Example[] = [
  {
    query: `# Is there room? What each machine has, and what the pods
# on it have asked for, as kubectl describe node has it.
query Room {
  clusterNodes {
    nodes {
      name
      state
      roles
      version
      internalIPs
      pods {
        totalCount
      }
      allocatable {
        resource
        amount
      }
      allocated {
        resource
        requests
        requestsRatio
        limits
      }
    }
  }
}
`,
  },
  {
    query: `# Who uses how much, now? From metrics.k8s.io, read live.
# metrics says why there are no figures. A new pod has
# none for the first half minute.
query Usage {
  clusters {
    name
    metrics {
      available
      reason
    }
  }
  workloads(where: { namespaces: ["shop"] }) {
    nodes {
      kind
      name
      usage {
        cpu
        memory
        podCount
        at
      }
      pods {
        nodes {
          name
          usage {
            containers {
              name
              cpu
              memory
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# What does each namespace hold, and how much of its quota
# is used?
query Namespaces {
  namespaces {
    nodes {
      name
      phase
      workloadCounts {
        total
        byState {
          state
          count
        }
      }
      podCounts {
        total
        ready
      }
      serviceCount
      quotas {
        name
        resources {
          resource
          used
          hard
          usedRatio
        }
      }
    }
  }
}
`,
  },
];
