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

/** Whether there are so many with each reason: writers are independent of each other, so none of them comes last. */
export function hasReasons(
  events: readonly { reason: string }[],
  counts: Readonly<Record<string, number>>,
): boolean {
  return Object.entries(counts).every(
    ([reason, count]) => events.filter((one) => one.reason === reason).length === count,
  );
}
