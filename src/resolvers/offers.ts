import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import type { Secret } from '../kubernetes/objects.ts';
import { offeredResources } from '../kubernetes/offered-resources.ts';
import { resources } from '../kubernetes/resources.ts';
import {
  claimOffer,
  configMapOffer,
  priorityClassOffer,
  secretOffer,
  serviceAccountOffer,
  storageClassOffer,
} from '../model/offers.ts';
import { connectLive, type LiveList } from './live-connections.ts';
import type { TypeShapes } from './shapes.ts';

const mostTypes = 10;
const pullSecretTypes = ['kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg'];

const configMaps = { resource: offeredResources.configMaps, read: configMapOffer };
const claims = { resource: resources.persistentvolumeclaims, read: claimOffer };
const serviceAccounts = { resource: offeredResources.serviceAccounts, read: serviceAccountOffer };
const storageClasses = { resource: offeredResources.storageClasses, read: storageClassOffer };
const priorityClasses = { resource: offeredResources.priorityClasses, read: priorityClassOffer };

/** A field selector can't say "one of": Secrets of several types are several lists. */
function secrets(
  types: readonly string[] | null | undefined,
): LiveList<Secret, ReturnType<typeof secretOffer>> {
  const list = { resource: offeredResources.secrets, read: secretOffer };
  if (types == null) return list;
  if (types.length > mostTypes)
    throw badInput('types', `at most ${mostTypes} types at once, not ${types.length}`);
  return { ...list, parts: [...new Set(types)].map((type) => `type=${escaped(type)}`) };
}

/** As apimachinery's fields.EscapeValue. */
function escaped(value: string): string {
  return value.replaceAll(/[\\,=]/g, String.raw`\$&`);
}

export const offerQueries = {
  live: {
    configMaps: (_root, args, context) => connectLive(configMaps, args, context),
    secrets: async (_root, { types, ...args }, context) => connectLive(secrets(types), args, context),
    imagePullSecrets: (_root, args, context) => connectLive(secrets(pullSecretTypes), args, context),
    persistentVolumeClaims: (_root, args, context) => connectLive(claims, args, context),
    serviceAccounts: (_root, args, context) => connectLive(serviceAccounts, args, context),
    storageClasses: (_root, args, context) => connectLive(storageClasses, args, context),
    priorityClasses: (_root, args, context) => connectLive(priorityClasses, args, context),
  },
} satisfies TypeShapes<Resolvers['Query']>;
