/** A pod template of a workload to be applied: labelled app=NAME, and to be simulated so (dev/control-plane/stages). */
export function template(name: string, simulate?: string, spec: object = {}, container: object = {}): object {
  return {
    metadata: {
      labels: { app: name, ...(simulate !== undefined && { 'quarterdeck.dev/simulate': simulate }) },
    },
    spec: {
      terminationGracePeriodSeconds: 1,
      containers: [{ name: 'main', image: 'shop/web:1.0.0', ...container }],
      ...spec,
    },
  };
}

/** A workload of any kind but CronJob to be applied, with the name web. */
export function workload(kind: string, namespace: string, spec: object = {}, pods = template('web')): object {
  return {
    apiVersion: kind === 'Job' ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: { namespace, name: 'web' },
    spec: {
      ...(kind !== 'Job' && { selector: { matchLabels: { app: 'web' } } }),
      template: pods,
      ...spec,
    },
  };
}

/** A template of pods that end. */
export function jobTemplate(simulate?: string, container: object = {}): object {
  return template('web', simulate, { restartPolicy: 'Never' }, container);
}

/** A CronJob to be applied, with the name nightly. */
export function cronJob(namespace: string, spec: object, job: object = {}, pods = jobTemplate()): object {
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { namespace, name: 'nightly' },
    spec: { schedule: '0 0 1 1 *', ...spec, jobTemplate: { spec: { template: pods, ...job } } },
  };
}
