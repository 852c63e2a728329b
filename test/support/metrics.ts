import { expect } from 'vitest';
import type { TestGateway } from './gateway.ts';

interface Scraped {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const sampleLine = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/;

/** What `/metrics` says at one moment. */
export class ScrapedMetrics {
  readonly text: string;
  readonly samples: readonly Scraped[];

  private constructor(text: string) {
    this.text = text;
    this.samples = text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map(readSample);
  }

  static async of({ url }: TestGateway): Promise<ScrapedMetrics> {
    const response = await fetch(url.replace('/graphql', '/metrics'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    return new ScrapedMetrics(await response.text());
  }

  /** Asks again and again until the metrics are as they are wanted. */
  static async until(
    gateway: TestGateway,
    wanted: (metrics: ScrapedMetrics) => boolean,
  ): Promise<ScrapedMetrics> {
    for (;;) {
      const metrics = await ScrapedMetrics.of(gateway);
      if (wanted(metrics)) return metrics;
    }
  }

  /** The sum of the samples that have these labels. */
  sum(name: string, labels: Readonly<Record<string, string>> = {}): number {
    return this.samples
      .filter(
        (sample) =>
          sample.name === name &&
          Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
      )
      .reduce((sum, { value }) => sum + value, 0);
  }
}

function readSample(line: string): Scraped {
  const [, name = '', labels = '', value = ''] = sampleLine.exec(line) ?? [];
  if (name === '') throw new Error(`not a sample: ${line}`);
  return {
    name,
    labels: Object.fromEntries(
      [...labels.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, text]) => [key, text]),
    ),
    value: Number(value),
  };
}
