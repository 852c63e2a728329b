import { dnsLabelFault, envNameFault, imageFault, portNameFault, quoted } from '../model/names.ts';
import { parseQuantity } from '../model/quantity.ts';
import type { ContainerPort, ResourceRequirements } from '../kubernetes/objects.ts';
import type { ContainerInput } from './deploy-input.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** What is wrong with the containers of a pod, and with its init containers, which have names different from theirs. */
export function checkContainers(
  containers: readonly ContainerInput[],
  initContainers: readonly ContainerInput[],
  pod: InputPath,
): UserError[] {
  const at = [...pod, 'containers'];
  const initAt = [...pod, 'initContainers'];
  if (containers.length === 0) return [userError('INVALID', 'a pod must have at least one container', at)];
  const names = (some: readonly ContainerInput[], path: InputPath) =>
    some.map(({ name }, index) => ({ text: name, at: [...path, index, 'name'] }));
  return [
    ...containers.flatMap((container, index) => checkContainer(container, [...at, index])),
    ...initContainers.flatMap((container, index) => checkContainer(container, [...initAt, index])),
    ...repeated([...names(containers, at), ...names(initContainers, initAt)], 'container'),
    ...repeated(portNames(containers, at), 'port'),
  ];
}

/** What is wrong with variables that are to be set. */
function checkEnv(env: readonly { readonly name: string }[], at: InputPath): UserError[] {
  return [
    ...env.flatMap(({ name }, index) => invalid(envNameFault(name), [...at, index, 'name'])),
    ...repeated(
      env.map(({ name }, index) => ({ text: name, at: [...at, index, 'name'] })),
      'variable',
    ),
  ];
}

/** Every text that has come before, at its later places. */
export function repeated(texts: readonly { text: string; at: InputPath }[], what: string): UserError[] {
  const seen = new Set<string>();
  return texts.flatMap(({ text, at }) => {
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [
      userError(
        'INVALID',
        `${what} ${quoted(text)} is given more than once: each must have a name of its own`,
        at,
      ),
    ];
  });
}

/** What is wrong with a container that is to be made. */
export function checkContainer(
  { name, image, ports, env, resources }: ContainerInput,
  at: InputPath,
): UserError[] {
  return [
    ...invalid(dnsLabelFault(name), [...at, 'name']),
    ...invalid(imageFault(image), [...at, 'image']),
    ...(ports ?? []).flatMap((port, index) => checkPort(port, [...at, 'ports', index])),
    ...checkEnv(env ?? [], [...at, 'env']),
    ...checkResources(resources ?? {}, [...at, 'resources']),
  ];
}

function checkPort({ containerPort, name }: ContainerPort, at: InputPath): UserError[] {
  const inRange = Number.isInteger(containerPort) && containerPort >= 1 && containerPort <= 65_535;
  return [
    ...invalid(inRange ? undefined : `port ${containerPort} must be from 1 to 65535`, [
      ...at,
      'containerPort',
    ]),
    ...(name === undefined || name === null ? [] : invalid(portNameFault(name), [...at, 'name'])),
  ];
}

function portNames(containers: readonly ContainerInput[], at: InputPath): { text: string; at: InputPath }[] {
  return containers.flatMap(({ ports }, index) =>
    (ports ?? []).flatMap(({ name }, position) =>
      name === undefined || name === null
        ? []
        : [{ text: name, at: [...at, index, 'ports', position, 'name'] }],
    ),
  );
}

/** What is wrong with what a container or pod needs and may use. */
export function checkResources({ requests, limits }: ResourceRequirements, at: InputPath): UserError[] {
  return [
    ...checkAmounts(requests ?? {}, [...at, 'requests']),
    ...checkAmounts(limits ?? {}, [...at, 'limits']),
    ...Object.entries(requests ?? {}).flatMap(([resource, request]) => {
      const fault = requestAboveLimit(resource, request, limits?.[resource]);
      return invalid(fault, [...at, 'requests', ...fieldOf(resource)]);
    }),
  ];
}

/** What is wrong with amounts of resources by their names. */
export function checkAmounts(given: Readonly<Record<string, string>>, at: InputPath): UserError[] {
  return Object.entries(given).flatMap(([resource, text]) =>
    invalid(amountFault(text), [...at, ...fieldOf(resource)]),
  );
}

/** The field of the input that a resource is given in. */
function fieldOf(resource: string): string[] {
  if (resource === 'ephemeral-storage') return ['ephemeralStorage'];
  return resource === 'cpu' || resource === 'memory' ? [resource] : ['other', resource];
}

function amountFault(text: string): string | undefined {
  const value = parseQuantity(text);
  if (value === undefined) {
    return (
      `${quoted(text)} must be a number with a suffix of n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi or Ei, ` +
      'an exponent like e3, or nothing after it: "250m", "0.5", "64Mi"'
    );
  }
  return value < 0n ? `${quoted(text)} must not be negative` : undefined;
}

function requestAboveLimit(what: string, request: string, limit: string | undefined): string | undefined {
  const [least, most] = [parseQuantity(request), parseQuantity(limit ?? '')];
  if (least === undefined || most === undefined || least <= most) return undefined;
  return `the ${what} that is requested, ${quoted(request)}, must not be more than the limit, ${quoted(limit ?? '')}`;
}
