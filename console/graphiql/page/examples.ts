/**
 * The tabs of a first visit. They run as they are against the sample application: namespaces `shop` and `shop-batch`,
 * with a Deployment `web` that has been upgraded a few times. A tab is named after its first operation.
 *
 * Lines are short, as the editor is half as wide as the window. No variables: GraphiQL fills the variables editor of the first tab only after a switch of tabs.
 */
export const examples: readonly { readonly query: string }[] = [
  {
    query: `# Everything in the shop: all five kinds of workload,
# their state in a word, and their pods.
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
    query: `# What is not healthy, why in the cluster's own words,
# and which containers are to blame.
query NotHealthy {
  workloads(
    where: { states: [PROGRESSING, DEGRADED, FAILED] }
  ) {
    totalCount
    nodes {
      kind
      namespace
      name
      state
      stateMessage
      pods {
        nodes {
          name
          state
          containers {
            name
            image
            state
            reason
            message
            restarts
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Pods by the node that they run on, with the state that
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
    query: `# How the shop can be reached: its Services with their
# ports, the endpoints that traffic goes to (and which of
# them are ready), and the workloads behind them.
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
    }
  }
}
`,
  },
  {
    query: `# The pods of the shop, live: first those that are there,
# then what changes. The window shows the latest message.
# Leave it running and open this page in a second browser
# tab (switching tabs in here stops it) to run a mutation:
# pods come and go.
subscription WatchPods {
  pods(where: { namespaces: ["shop"] }) {
    reset
    synced
    changes {
      type
      id
      object {
        name
        state
        ready
        nodeName
        workload {
          kind
          name
        }
      }
    }
  }
}
`,
  },
  {
    query: `# What went wrong lately, newest first, and whose fault
# it is. Take types away for all events, or add search,
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
    query: `# Deploy something of your own. dryRun: true has the
# cluster check it without doing it. What you can put
# right is in userErrors, with the path into your input:
# run it twice to see one.
mutation DeployHello {
  deployWorkload(
    input: {
      namespace: "shop"
      name: "hello"
      workload: { deployment: { replicas: 2 } }
      pod: {
        containers: [
          { name: "hello", image: "shop/hello:1.0.0" }
        ]
      }
      dryRun: false
    }
  ) {
    workload {
      id
      name
      state
      stateMessage
    }
    warnings
    userErrors {
      code
      message
      field
    }
  }
}
`,
  },
  {
    query: `# Upgrade web to another image; diff says what changed.
# The second operation follows the rollout to its end,
# the third shows the revisions: the run button asks
# which one to run.
mutation UpgradeWeb {
  upgradeWorkload(
    input: {
      workload: {
        kind: DEPLOYMENT
        namespace: "shop"
        name: "web"
      }
      containers: [
        { name: "web", image: "shop/web:1.5.0" }
      ]
      changeCause: "upgrade to 1.5.0 from GraphiQL"
    }
  ) {
    workload {
      name
      state
      images
    }
    diff {
      path
      before
      after
    }
    warnings
    userErrors {
      code
      message
      field
    }
  }
}

subscription FollowWeb {
  rollout(
    workload: {
      kind: DEPLOYMENT
      namespace: "shop"
      name: "web"
    }
  ) {
    status
    message
    revision
    updated
    available
    old
    deadlineAt
    reason
  }
}

query RevisionsOfWeb {
  workload(
    ref: {
      kind: DEPLOYMENT
      namespace: "shop"
      name: "web"
    }
  ) {
    state
    stateMessage
    replicas {
      desired
      updated
      ready
      available
    }
    revisions {
      nodes {
        number
        current
        createdAt
        changeCause
        images
        sourceName
      }
    }
  }
}
`,
  },
  {
    query: `# Roll web back to the revision before, or to another one
# with toRevision. Preview it first: the cluster checks a
# dry run and changes nothing. The run button asks which
# one to run.
mutation PreviewRollback {
  rollbackWorkload(
    input: {
      workload: {
        kind: DEPLOYMENT
        namespace: "shop"
        name: "web"
      }
      dryRun: true
    }
  ) {
    ...Outcome
  }
}

mutation RollBackWeb {
  rollbackWorkload(
    input: {
      workload: {
        kind: DEPLOYMENT
        namespace: "shop"
        name: "web"
      }
    }
  ) {
    ...Outcome
  }
}

fragment Outcome on RollbackWorkloadPayload {
  fromRevision
  toRevision
  newRevision
  diff {
    path
    before
    after
  }
  workload {
    state
    images
  }
  warnings
  userErrors {
    code
    message
    field
  }
}
`,
  },
  {
    query: `# Scale web, or restart its pods one after the other.
# The run button asks which one to run.
mutation ScaleWeb {
  scaleWorkload(
    input: {
      workload: {
        kind: DEPLOYMENT
        namespace: "shop"
        name: "web"
      }
      replicas: 4
    }
  ) {
    workload {
      state
      replicas {
        desired
        ready
      }
    }
    warnings
    userErrors {
      code
      message
      field
    }
  }
}

# Several at once: a result for each.
mutation RestartWeb {
  restartWorkloads(
    input: {
      workloads: [
        {
          kind: DEPLOYMENT
          namespace: "shop"
          name: "web"
        }
      ]
    }
  ) {
    results {
      workload {
        name
        state
      }
      warnings
      userErrors {
        code
        message
        field
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
`,
  },
];
