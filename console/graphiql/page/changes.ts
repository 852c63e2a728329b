import type { Example } from './examples.ts';

/** Watching, deploying, upgrading, rolling back. */
export const changes: readonly Example[] = [
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
    query: `# What does it say? The logs of all pods of web, merged
# and followed; pods that are restarted or come new join.
# The gateway looks for the expression, and sends only the
# lines that fit. The window shows the latest message.
subscription LogsOfWeb {
  logs(
    where: {
      workload: {
        kind: DEPLOYMENT
        namespace: "shop"
        name: "web"
      }
      tailLines: 500
      regex: "level=(warn|error)"
    }
  ) {
    synced
    lines {
      pod
      at
      text
    }
    notices {
      type
      pod
      message
    }
  }
}
`,
  },
  {
    query: `# A table that stays live: the 10 pods of the shop with the
# most restarts. The first message has the page, each one
# after it what is different. docs/live-pages.md has the few
# lines of code that make the table of them.
subscription WatchTable {
  podPage(
    where: { namespaces: ["shop"] }
    orderBy: { field: RESTARTS, direction: DESC }
    first: 10
  ) {
    reset
    order
    upserts {
      id
      name
      state
      restarts
    }
    removed
    totalCount
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
# If it isn't rolled out within five minutes, it is rolled
# back by itself. The second operation follows the rollout
# to its end, the third shows the revisions: the run button
# asks which one to run.
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
      rollbackOnFailure: { timeoutSeconds: 300 }
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
    steps {
      type
      state
      left
    }
    waitsFor {
      nodes {
        name
        state
      }
    }
    findings {
      message
      action
    }
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
