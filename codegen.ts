import type { CodegenConfig } from '@graphql-codegen/cli';

const model = '../model';
const objects = '../kubernetes/objects.ts';
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
          Int64: 'number',
          IntOrString: 'number | string',
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
          PodTemplate: `${model}/pod-template.ts#FlatPodTemplate`,
          PersistentVolumeClaimTemplate: `${model}/volume-claim-template.ts#FlatVolumeClaimTemplate`,
          Container: `${objects}#Container as ContainerModel`,
          ContainerPort: `${objects}#ContainerPort as ContainerPortModel`,
          ContainerTermination: `${objects}#ContainerTermination as ContainerTerminationModel`,
          EnvVar: `${objects}#EnvVar as EnvVarModel`,
          EphemeralVolumeSource: `${objects}#EphemeralVolumeSource as EphemeralVolumeSourceModel`,
          LabelSelector: `${objects}#LabelSelector as LabelSelectorModel`,
          ObjectOwner: `${model}/owner.ts#ObjectOwner as ObjectOwnerModel`,
          ResourceAmounts: `${model}/string-map.ts#StringMap`,
          ResourceRequirements: `${objects}#ResourceRequirements as ResourceRequirementsModel`,
          Volume: `${objects}#Volume as VolumeModel`,
          Event: `${model}/entries/event-entry.ts#EventEntry`,
          ObjectReference: `../kubernetes/objects.ts#ObjectReference as ObjectReferenceModel`,
          Service: `${model}/entries/service-entry.ts#ServiceEntry`,
          Endpoint: `${model}/endpoints.ts#Endpoint as EndpointModel`,
          Rollout: `${model}/rollout.ts#Rollout as RolloutModel`,
          ResourceUsage: `${model}/usage.ts#ResourceUsage as ResourceUsageModel`,
          Revision: `${model}/revisions.ts#Revision as RevisionModel`,
          WorkloadConnection: `${connections}#WorkloadConnection as WorkloadConnectionModel`,
          WorkloadEdge: `${connections}#WorkloadEdge as WorkloadEdgeModel`,
          PodConnection: `${connections}#PodConnection as PodConnectionModel`,
          PodEdge: `${connections}#PodEdge as PodEdgeModel`,
          ServiceConnection: `${connections}#ServiceConnection as ServiceConnectionModel`,
          ServiceEdge: `${connections}#ServiceEdge as ServiceEdgeModel`,
          EndpointConnection: `${connections}#EndpointConnection as EndpointConnectionModel`,
          EndpointEdge: `${connections}#EndpointEdge as EndpointEdgeModel`,
          NamespaceConnection: `${connections}#NamespaceConnection as NamespaceConnectionModel`,
          NamespaceEdge: `${connections}#NamespaceEdge as NamespaceEdgeModel`,
          EventConnection: `${connections}#EventConnection as EventConnectionModel`,
          EventEdge: `${connections}#EventEdge as EventEdgeModel`,
          RevisionConnection: `${connections}#RevisionConnection as RevisionConnectionModel`,
          RevisionEdge: `${connections}#RevisionEdge as RevisionEdgeModel`,
          WorkloadUpdate: `${updates}#WorkloadUpdate as WorkloadUpdateModel`,
          WorkloadChange: `${updates}#WorkloadChange as WorkloadChangeModel`,
          PodUpdate: `${updates}#PodUpdate as PodUpdateModel`,
          ServiceUpdate: `${updates}#ServiceUpdate as ServiceUpdateModel`,
          ServiceChange: `${updates}#ServiceChange as ServiceChangeModel`,
          PodChange: `${updates}#PodChange as PodChangeModel`,
          EventUpdate: `${updates}#EventUpdate as EventUpdateModel`,
          EventChange: `${updates}#EventChange as EventChangeModel`,
        },
      },
    },
  },
};

export default config;
