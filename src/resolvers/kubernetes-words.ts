/** Kubernetes' words that don't follow the rule. */
const exceptions: Readonly<Record<string, string>> = {
  TCP: 'TCP',
  UDP: 'UDP',
  SCTP: 'SCTP',
  HTTP: 'HTTP',
  HTTPS: 'HTTPS',
  LINUX: 'linux',
  WINDOWS: 'windows',
};

/** Kubernetes' own word for a value of an enum: `IfNotPresent` for IF_NOT_PRESENT. */
export function wordOf(value: string): string {
  return (
    exceptions[value] ??
    value
      .split('_')
      .map((part) => part.slice(0, 1) + part.slice(1).toLowerCase())
      .join('')
  );
}
