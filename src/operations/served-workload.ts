import type { PodTemplate } from '../kubernetes/objects.ts';
import { allWorkloadKinds } from '../model/workload-kinds.ts';
import { checkWorkloadRef } from './check-workload-ref.ts';
import type { Outcome } from './cluster-refusal.ts';
import { readWorkload } from './live-object.ts';
import type { OperationContext } from './operation-context.ts';
import type { CreateServiceInput } from './service-input.ts';
import type { ServicePort } from './service-spec.ts';
import { inWords, workloadSubject } from './subject.ts';
import { userError, type UserError } from './user-error.ts';
import { selectorOf, templateOf } from './workload-pods.ts';

/** What a Service takes from the workload that it is for, as `kubectl expose` does. */
export interface Served {
  readonly selector: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly ServicePort[];
}

/** Reads the workload that a new Service is to be for; undefined if the input names none. */
export async function readServed(
  input: CreateServiceInput,
  context: OperationContext,
): Promise<Outcome<Served | undefined>> {
  const { workload } = input;
  if (workload === undefined || workload === null) return { ok: undefined };
  const reading = await readWorkload(workload, context);
  if ('userErrors' in reading) return reading;
  const selector = selectorOf(reading.ok);
  if (typeof selector === 'string') {
    const message = `${inWords(workloadSubject(workload))} ${selector}: give a selector instead`;
    return { userErrors: [userError('INVALID', message, ['workload'])] };
  }
  return {
    ok: {
      selector,
      labels: reading.ok.metadata.labels ?? {},
      ports: portsOf(templateOf(reading.ok)),
    },
  };
}

/** What can be seen to be wrong with the reference to the workload. */
export function checkServed(
  { workload, namespace, selector }: CreateServiceInput,
  { cluster }: OperationContext,
): UserError[] {
  if (workload === undefined || workload === null) return [];
  const errors = checkWorkloadRef(workload, { name: 'createService', kinds: allWorkloadKinds });
  const at = (field: string) => ['workload', field];
  if (selector !== undefined && selector !== null) {
    const message = 'the selector is made of the workload: give one of the two';
    errors.push(userError('INVALID', message, ['selector']));
  }
  if (workload.namespace !== namespace) {
    const message = `the workload must be in the namespace of the Service, "${namespace}": Services find pods of their own namespace alone`;
    errors.push(userError('INVALID', message, at('namespace')));
  }
  if (typeof workload.cluster === 'string' && workload.cluster !== cluster.name) {
    errors.push(userError('INVALID', 'the workload must be in the cluster of the Service', at('cluster')));
  }
  return errors;
}

function portsOf(template: PodTemplate): ServicePort[] {
  const ports = (template.spec?.containers ?? []).flatMap((container) => container.ports ?? []);
  const numbers = [...new Set(ports.map(({ containerPort }) => containerPort))];
  const several = numbers.length > 1;
  return numbers.flatMap((port, index) => {
    const protocols = new Set(
      ports.filter(({ containerPort }) => containerPort === port).map(({ protocol = 'TCP' }) => protocol),
    );
    return [...protocols].map((protocol) => {
      const ending = protocols.size > 1 ? `-${protocol.toLowerCase()}` : '';
      const named = several || protocols.size > 1;
      return { ...(named && { name: `port-${index + 1}${ending}` }), port, protocol, targetPort: port };
    });
  });
}
