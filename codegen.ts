import type { CodegenConfig } from '@graphql-codegen/cli';

const model = '../model';
const connections = '../resolvers/connections.ts';
const updates = '../resolvers/updates.ts';

/** Types of all resolvers from the SDL, with the model's entries as what resolvers are given. `npm run check` fails if the committed output is stale. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    [process.env['CODEGEN_OUTPUT'] ?? 'src/generated/schema-types.ts']: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        strictScalars: true,
        // What a resolver has no value for is null in the answer.
        maybeValue: 'T | null | undefined',
        enumsAsTypes: true,
        avoidOptionals: { field: true, resolvers: true },
        makeResolverTypeCallable: true,
        contextType: '../resolvers/context.ts#Context',
        scalars: {
          ID: 'string',
          DateTime: 'string',
          StringMap: {
            input: `${model}/string-map.ts#StringMapInput`,
            output: `${model}/string-map.ts#StringMap`,
          },
          Quantity: 'string',
          JSON: 'unknown',
        },
        mappers: {
          Cluster: `${model}/cluster-view.ts#ClusterView`,
          Namespace: `${model}/entries/namespace-entry.ts#NamespaceEntry`,
          Workload: `${model}/entries/workload-entry.ts#WorkloadEntry`,
          Deployment: `${model}/entries/deployment-entry.ts#DeploymentEntry`,
          StatefulSet: `${model}/entries/stateful-set-entry.ts#StatefulSetEntry`,
          DaemonSet: `${model}/entries/daemon-set-entry.ts#DaemonSetEntry`,
          Job: `${model}/entries/job-entry.ts#JobEntry`,
          CronJob: `${model}/entries/cron-job-entry.ts#CronJobEntry`,
          Pod: `${model}/entries/pod-entry.ts#PodEntry`,
          PodContainer: `${model}/pod-containers.ts#PodContainer as PodContainerModel`,
          Rollout: `${model}/rollout.ts#Rollout as RolloutModel`,
          Revision: `${model}/revisions.ts#Revision as RevisionModel`,
          WorkloadConnection: `${connections}#WorkloadConnection as WorkloadConnectionModel`,
          WorkloadEdge: `${connections}#WorkloadEdge as WorkloadEdgeModel`,
          PodConnection: `${connections}#PodConnection as PodConnectionModel`,
          PodEdge: `${connections}#PodEdge as PodEdgeModel`,
          NamespaceConnection: `${connections}#NamespaceConnection as NamespaceConnectionModel`,
          NamespaceEdge: `${connections}#NamespaceEdge as NamespaceEdgeModel`,
          RevisionConnection: `${connections}#RevisionConnection as RevisionConnectionModel`,
          RevisionEdge: `${connections}#RevisionEdge as RevisionEdgeModel`,
          WorkloadUpdate: `${updates}#WorkloadUpdate as WorkloadUpdateModel`,
          WorkloadChange: `${updates}#WorkloadChange as WorkloadChangeModel`,
          PodUpdate: `${updates}#PodUpdate as PodUpdateModel`,
          PodChange: `${updates}#PodChange as PodChangeModel`,
        },
      },
    },
  },
};

export default config;
