import { dnsLabelFault, envNameFault, imageFault, portNameFault, quoted } from '../model/names.ts';
import { parseQuantity } from '../model/quantity.ts';
import type {
  ContainerInput,
  ContainerPortInput,
  EnvVarInput,
  ResourceAmountsInput,
  ResourcesInput,
} from './deploy-input.ts';
import { invalid, userError, type InputPath, type UserError } from './user-error.ts';

/** What is wrong with the containers of a pod. */
export function checkContainers(containers: readonly ContainerInput[], at: InputPath): UserError[] {
  if (containers.length === 0) return [userError('INVALID', 'a pod must have at least one container', at)];
  return [
    ...containers.flatMap((container, index) => checkContainer(container, [...at, index])),
    ...repeated(
      containers.map(({ name }, index) => ({ text: name, at: [...at, index, 'name'] })),
      'container',
    ),
    ...repeated(portNames(containers, at), 'port'),
  ];
}

/** What is wrong with variables that are to be set. */
export function checkEnv(env: readonly EnvVarInput[], at: InputPath): UserError[] {
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

function checkContainer({ name, image, ports, env, resources }: ContainerInput, at: InputPath): UserError[] {
  return [
    ...invalid(dnsLabelFault(name), [...at, 'name']),
    ...invalid(imageFault(image), [...at, 'image']),
    ...(ports ?? []).flatMap((port, index) => checkPort(port, [...at, 'ports', index])),
    ...checkEnv(env ?? [], [...at, 'env']),
    ...checkResources(resources ?? {}, [...at, 'resources']),
  ];
}

function checkPort({ containerPort, name }: ContainerPortInput, at: InputPath): UserError[] {
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

const amounts = ['cpu', 'memory'] as const;

function checkResources({ requests, limits }: ResourcesInput, at: InputPath): UserError[] {
  return [
    ...checkAmounts(requests ?? {}, [...at, 'requests']),
    ...checkAmounts(limits ?? {}, [...at, 'limits']),
    ...amounts.flatMap((amount) => {
      const fault = requestAboveLimit(amount, requests?.[amount], limits?.[amount]);
      return invalid(fault, [...at, 'requests', amount]);
    }),
  ];
}

function checkAmounts(given: ResourceAmountsInput, at: InputPath): UserError[] {
  return amounts.flatMap((amount) => {
    const text = given[amount];
    return text === undefined || text === null ? [] : invalid(amountFault(text), [...at, amount]);
  });
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

function requestAboveLimit(
  what: string,
  request: string | null | undefined,
  limit: string | null | undefined,
): string | undefined {
  const [least, most] = [parseQuantity(request ?? ''), parseQuantity(limit ?? '')];
  if (least === undefined || most === undefined || least <= most) return undefined;
  return `the ${what} that is requested, ${quoted(request ?? '')}, must not be more than the limit, ${quoted(limit ?? '')}`;
}
