import { portProtocolOf } from '../model/port-protocol.ts';
import type { PathMapping } from './object-path.ts';
import type { ServicePortPatchInput, ServicePortsPatchInput } from './service-input.ts';
import type { ServicePort } from './service-spec.ts';
import { userError, type InputPath, type UserError } from './user-error.ts';

/** The ports of a Service after a change. */
export interface PatchedPorts {
  readonly ports: readonly ServicePort[];
  readonly userErrors: readonly UserError[];
  /** Of which element of the input each port is made. */
  readonly mappings: readonly PathMapping[];
}

interface Row {
  readonly port: ServicePort;
  readonly from: InputPath | undefined;
}

/** Changes the ports that the input names and leaves the others as they are, in their order; new ones follow. */
export function patchedPorts(live: readonly ServicePort[], input: ServicePortsPatchInput): PatchedPorts {
  const userErrors: UserError[] = [];
  const removed = new Set<number>();
  (input.unset ?? []).forEach((name, index) => {
    const found = matching(live, typeof name === 'number' ? { port: name } : { name });
    if (found.length > 1) userErrors.push(ambiguous(name, ['ports', 'unset', index]));
    for (const position of found) removed.add(position);
  });
  const rows: Row[] = live.map((port) => ({ port, from: undefined }));
  (input.set ?? []).forEach((patch, index) => {
    const at = ['ports', 'set', index];
    const position = placeOf(live, patch);
    if (position === 'several') userErrors.push(ambiguous(patch.port ?? 0, at));
    else if (position === undefined) {
      if (typeof patch.port !== 'number') userErrors.push(needsNumber(patch, at));
      rows.push({ port: merged({ port: 0, protocol: 'TCP' }, patch), from: at });
    } else if (removed.has(position) || rows[position]?.from !== undefined) {
      userErrors.push(userError('INVALID', 'this port is named more than once in the change', at));
    } else rows[position] = { port: merged(live[position], patch), from: at };
  });
  const left = rows.filter((_, position) => !removed.has(position));
  return {
    ports: left.map(({ port }) => port),
    userErrors,
    mappings: left.flatMap(({ from }, index) =>
      from === undefined ? [] : [{ object: ['spec', 'ports', index], input: from, deep: true }],
    ),
  };
}

/** The port that a change is for; undefined for a new one. */
function placeOf(
  live: readonly ServicePort[],
  { name, port, protocol }: ServicePortPatchInput,
): number | 'several' | undefined {
  const byName = typeof name === 'string' ? matching(live, { name }) : [];
  if (byName[0] !== undefined) return byName[0];
  const byNumber = typeof port === 'number' ? matching(live, { port, protocol }) : [];
  return byNumber.length > 1 ? 'several' : byNumber[0];
}

function matching(live: readonly ServicePort[], { name, port, protocol }: ServicePortPatchInput): number[] {
  return live.flatMap((one, position) => {
    const fits = name === undefined || name === null ? one.port === port : one.name === name;
    const speaks = protocol === undefined || protocol === null || portProtocolOf(one.protocol) === protocol;
    return fits && (speaks || typeof name === 'string') ? [position] : [];
  });
}

/** What is null is left out; Kubernetes gives it its default. */
function merged(port: ServicePort | undefined, patch: ServicePortPatchInput): ServicePort {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const pairs = Object.entries({ ...port, ...Object.fromEntries(given) });
  return Object.fromEntries(pairs.filter(([, value]) => value !== null)) as unknown as ServicePort;
}

function ambiguous(name: number | string, at: InputPath): UserError {
  return userError('INVALID', `there is more than one port ${name}: name the one that is meant`, at);
}

function needsNumber({ name }: ServicePortPatchInput, at: InputPath): UserError {
  const which = typeof name === 'string' ? `there is no port "${name}" yet: ` : '';
  return userError('INVALID', `${which}a new port must have a number`, [...at, 'port']);
}
