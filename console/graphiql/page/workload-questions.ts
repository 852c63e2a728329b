import type { Example } from './examples.ts';

/** What operators ask most about what runs, each beginning with its question. */
export const workloadQuestions: readonly Example[] = [
  {
    query: `# What runs, and how is it doing? All five kinds of
# workload, their state in a word, and their pods.
# Run it with the pink button or with Ctrl-Enter.
query Everything {
  workloads(
    where: { namespaces: ["shop", "shop-batch"] }
  ) {
    totalCount
    nodes {
      kind
      namespace
      name
      state
      stateMessage
      images
      replicas {
        desired
        ready
      }
      pods {
        totalCount
        nodes {
          name
          state
          restarts
        }
      }
    }
  }
}
`,
  },
  {
    query: `# What is wrong, why, and what is to be done about it?
# The worst first; logTail reads the end of the log of a
# container that doesn't stay up.
query Findings {
  workloads(
    where: { states: [PROGRESSING, DEGRADED, FAILED] }
    orderBy: { field: STATE }
  ) {
    totalCount
    nodes {
      kind
      namespace
      name
      state
      stateMessage
      findings {
        reason
        severity
        message
        action
        affectedCount
        evidence {
          object {
            kind
            name
          }
          field
          value
          exitCode
          logTail(lines: 5)
        }
      }
    }
  }
}
`,
  },
  {
    query: `# What has changed, and how far is it? The rollout in
# kubectl's words, and for each revision what it changed
# from the one before.
query ChangesOfWeb {
  workload(
    ref: {
      kind: DEPLOYMENT
      namespace: "shop"
      name: "web"
    }
  ) {
    state
    rollout {
      status
      message
      updated
      available
      old
    }
    revisions {
      nodes {
        number
        current
        createdAt
        changeCause
        diff {
          path
          before
          after
        }
        pods {
          totalCount
        }
      }
    }
  }
}
`,
  },
  {
    query: `# What runs where? Pods by their node, with the state that
# kubectl prints, a page at a time. For the next page add
# the endCursor of this one as another argument: after.
# Narrow it with nodeNames, phases, ready, search (part of
# the name) or labelSelector: "app=web,tier!=cache".
query PodsByNode {
  pods(
    where: { namespaces: ["shop", "shop-batch"] }
    orderBy: { field: NODE_NAME }
    first: 20
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      nodeName
      state
      ready
      restarts
      namespace
      name
      ips
      startedAt
      workload {
        kind
        name
      }
    }
  }
}
`,
  },
  {
    query: `# Why doesn't traffic arrive? Services with their ports,
# the endpoints that traffic goes to (and which of them
# are ready), the workloads behind them, and findings.
query Services {
  services(where: { namespaces: ["shop"] }) {
    nodes {
      name
      type
      headless
      clusterIPs
      externalAddresses
      ports {
        name
        port
        protocol
        targetPort
        nodePort
      }
      selector
      endpoints {
        readyCount
        totalCount
        nodes {
          addresses
          ready
          nodeName
          pod {
            name
            state
          }
        }
      }
      workloads {
        nodes {
          kind
          name
          state
        }
      }
      findings {
        reason
        severity
        message
        action
      }
    }
  }
}
`,
  },
  {
    query: `# What happened lately? Warnings, newest first, and whose
# they are. Take types away for all events, or add search,
# reasons or involvedKinds. A workload has events too:
# its own and those of its ReplicaSets, Jobs and pods.
query Warnings {
  events(where: { types: [WARNING] }, first: 20) {
    totalCount
    nodes {
      lastSeenAt
      count
      reason
      message
      involvedObject {
        kind
        namespace
        name
        fieldPath
      }
      object {
        ... on Pod {
          state
          workload {
            kind
            name
            state
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# When do jobs run next, and how did the last one end?
query Schedules {
  workloads(where: { kinds: [CRON_JOB] }) {
    nodes {
      namespace
      name
      state
      ... on CronJob {
        schedule
        timeZone
        nextRunAt
        lastScheduleAt
        lastSuccessfulAt
        jobs(first: 3) {
          nodes {
            name
            state
            progress {
              succeeded
              failed
              startedAt
              durationSeconds
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
    query: `# How is it set up, and who manages it? Everything of the
# pod template is typed, secrets by their names only.
# managedBy is who would undo a change made by hand.
query SetUpOfWeb {
  workload(
    ref: {
      kind: DEPLOYMENT
      namespace: "shop"
      name: "web"
    }
  ) {
    managedBy {
      type
      name
      keeps
    }
    template {
      containers {
        name
        image
        ports {
          name
          containerPort
        }
        env {
          name
          value
        }
        resources {
          requests {
            cpu
            memory
          }
          limits {
            cpu
            memory
          }
        }
        readinessProbe {
          periodSeconds
          httpGet {
            path
            port
          }
        }
      }
    }
  }
}
`,
  },
];
