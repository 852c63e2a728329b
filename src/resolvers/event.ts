import type { GraphQLResolveInfo } from 'graphql';
import {
  clusterOf,
  clustersListed,
  viewsFollowed,
  viewsListed,
  type ChooseViews,
  type Scope,
} from '../auth/scope.ts';
import type { EventFilter, Resolvers } from '../generated/schema-types.ts';
import type { EventEntry } from '../model/entries/event-entry.ts';
import type { PodEntry } from '../model/entries/pod-entry.ts';
import type { ServiceEntry } from '../model/entries/service-entry.ts';
import type { WorkloadEntry } from '../model/entries/workload-entry.ts';
import { selectEvents } from '../model/event-filter.ts';
import { involvedObject } from '../model/involved-object.ts';
import { eventOrder } from '../model/orders.ts';
import { eventsOfPod, eventsOfService, eventsOfWorkload } from '../model/related-events.ts';
import type { LiveStream } from '../watchers/live-stream.ts';
import {
  connectChosen,
  connectionFields,
  edgeFields,
  type EventConnection,
  type PageArguments,
} from './connections.ts';
import type { Context } from './context.ts';
import { selecting } from './lists.ts';
import { keptBy } from './manager.ts';
import { followChosen, type Chosen, type ObjectSubscriptionArguments } from './object-subscriptions.ts';
import { kubernetesObjectFields } from './kubernetes-object.ts';
import { viewOfKind } from './object.ts';
import type { TypeShapes } from './shapes.ts';
import { changeFields, updateFields, type EventUpdate } from './updates.ts';

export const eventQueries: TypeShapes<Resolvers['Query']> = {
  relation: {
    events: (_root, { where, ...page }, scope) => newestOf(eventsChosen(where, scope, viewsListed), page),
  },
};

export const eventSubscriptions = {
  events: (
    args: ObjectSubscriptionArguments<EventFilter>,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<LiveStream<EventUpdate | Error>> =>
    followChosen(eventsChosen(args.where, context.scope, viewsFollowed), args, context, info),
};

/** The field `events` of a workload. */
export function workloadEvents(workload: WorkloadEntry, page: PageArguments, scope: Scope): EventConnection {
  const view = clusterOf(workload, scope);
  return newestOf({ views: [view.events], selection: eventsOfWorkload(workload, view) }, page);
}

/** The field `events` of a pod. */
export function podEvents(pod: PodEntry, page: PageArguments, scope: Scope): EventConnection {
  return newestOf({ views: [clusterOf(pod, scope).events], selection: eventsOfPod(pod) }, page);
}

/** The field `events` of a Service. */
export function serviceEvents(service: ServiceEntry, page: PageArguments, scope: Scope): EventConnection {
  return newestOf({ views: [clusterOf(service, scope).events], selection: eventsOfService(service) }, page);
}

/** The views and the selection that a filter stands for. */
function eventsChosen(
  where: EventFilter | null | undefined,
  scope: Scope,
  choose: ChooseViews,
): Chosen<EventEntry> {
  const events = clustersListed(where?.clusters, scope).map((cluster) => cluster.events);
  return {
    views: choose(events, where?.namespaces),
    selection: selecting('where.labelSelector', () => selectEvents(where ?? {})),
  };
}

function newestOf({ views, selection }: Chosen<EventEntry>, page: PageArguments): EventConnection {
  return connectChosen(views, selection, eventOrder, page);
}

export const event: TypeShapes<Resolvers['Event']> = {
  ...kubernetesObjectFields,
  local: {
    ...kubernetesObjectFields.local,
    managedBy: keptBy,
    reportingComponent: ({ object }) => given(object.source?.component) ?? object.reportingComponent ?? '',
    reportingInstance: ({ object }) => given(object.source?.host) ?? given(object.reportingInstance),
    action: ({ object }) => given(object.action),
    involvedObject: ({ object }) => object.involvedObject,
    related: ({ object }) => object.related,
  },
  relation: {
    ...kubernetesObjectFields.relation,
    object: (entry, _args, scope) => {
      const view = viewOfKind(entry.involvedKind, clusterOf(entry, scope));
      return view === undefined ? undefined : involvedObject(entry, view);
    },
  },
};

export const objectReference: TypeShapes<Resolvers['ObjectReference']> = {
  local: {
    apiVersion: ({ apiVersion }) => given(apiVersion),
    kind: ({ kind }) => kind ?? '',
    namespace: ({ namespace }) => given(namespace),
    name: ({ name }) => name ?? '',
    uid: ({ uid }) => given(uid),
    fieldPath: ({ fieldPath }) => given(fieldPath),
  },
};

/** Kubernetes doesn't tell an empty text from none. */
function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

export const eventConnection: TypeShapes<Resolvers['EventConnection']> = connectionFields;
export const eventEdge: TypeShapes<Resolvers['EventEdge']> = edgeFields;
export const eventUpdate: TypeShapes<Resolvers['EventUpdate']> = updateFields;
export const eventChange: TypeShapes<Resolvers['EventChange']> = changeFields;
