/** An Event to be applied, as small as it can be; `more` takes precedence. */
export function event(namespace: string, name: string, more: object = {}): object {
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { namespace, name },
    type: 'Normal',
    reason: 'Tested',
    message: `${name} happened`,
    involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace, name: 'nobody' },
    ...more,
  };
}
