import type { Container, ContainerPort, PodTemplate } from '../kubernetes/objects.ts';
import { elementPlace } from './list-elements.ts';
import type { ExposureWish } from './service-rows.ts';
import { containersOf } from './template-patch.ts';
import type { PortExposure, UpgradeWorkloadInput } from './upgrade-input.ts';

/** How ports are to be exposed from now on, by the template as it will be. */
export function exposureWishes(planned: PodTemplate, input: UpgradeWorkloadInput): ExposureWish[] {
  const byName = new Map(containersOf(planned).map((container) => [container.name, container]));
  const changed = (input.containers ?? []).flatMap(({ name, exposures }) => {
    const container = byName.get(name);
    return container === undefined ? [] : exposures.flatMap((exposure) => wishFor(container, exposure));
  });
  return [...changed, ...wishesOfAdded(input, 'addContainers'), ...wishesOfAdded(input, 'addInitContainers')];
}

function wishFor(
  { name, ports = [] }: Container,
  { port: change, expose, at }: PortExposure,
): ExposureWish[] {
  const place = elementPlace(ports, 'port', change);
  const port = 'at' in place && place.at !== undefined ? ports[place.at] : undefined;
  return port === undefined ? [] : [wish(name, port, { expose, at })];
}

function wishesOfAdded(
  input: UpgradeWorkloadInput,
  field: 'addContainers' | 'addInitContainers',
): ExposureWish[] {
  return (input[field] ?? []).flatMap(({ name, ports = [] }, index) =>
    ports.flatMap(({ expose, ...port }, place) =>
      expose === undefined || expose === null
        ? []
        : [wish(name, port, { expose, at: [field, index, 'ports', place, 'expose'] })],
    ),
  );
}

function wish(
  container: string,
  { containerPort, protocol = 'TCP', name }: ContainerPort,
  { expose, at }: Pick<ExposureWish, 'expose' | 'at'>,
): ExposureWish {
  return { container, containerPort, protocol, ...(name !== undefined && { name }), expose, at };
}
