import { availableParallelism, cpus, loadavg, platform, release } from 'node:os';

/** What figures depend on besides the code. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cpu: string;
  readonly cores: number;
  /** Of the minute before the first request: the pods that were started, and what else goes on. */
  readonly load: number;
  /** graphql-js checks more when it isn't "production". */
  readonly nodeEnv: string;
}

/** What servers are started with: as `npm start` starts the gateway, unless told otherwise. */
export function nodeEnv(): string {
  return process.env['NODE_ENV'] ?? 'production';
}

export function describeMachine(): Machine {
  return {
    node: process.version,
    platform: `${platform()} ${release()}`,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    load: loadavg()[0] ?? 0,
    nodeEnv: nodeEnv(),
  };
}
