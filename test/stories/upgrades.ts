import type { WorkloadKind } from '../../src/model/entries/base-workload-entry.ts';
import { web } from './starts.ts';
import { refOf, refused, resourceOf, stepsOf } from './steps.ts';
import type { Compared, Story } from './story.ts';

/** Two containers and one that comes before them. */
const several = {
  pod: {
    initContainers: [{ name: 'migrate', image: 'shop/migrate:1' }],
    containers: [
      {
        name: 'main',
        image: 'shop/web:1',
        env: [
          { name: 'LEVEL', value: 'info' },
          { name: 'KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'key' } } },
          { name: 'REGION', value: 'eu' },
        ],
      },
      { name: 'side', image: 'shop/side:1' },
    ],
  },
};

function upgradesOf(kind: WorkloadKind): Story[] {
  const resource = resourceOf[kind];
  const upgrade = (kubectl: string, input: object): Compared => ({
    kubectl,
    quarterdeck: { upgradeWorkload: { workload: refOf(kind), ...input } },
  });
  const image = (version: number) =>
    upgrade(`set image ${resource} main=shop/web:${version}`, {
      containers: [{ name: 'main', image: `shop/web:${version}` }],
    });
  const { undo } = stepsOf(kind);
  const start = [web(kind, several)];
  return [
    {
      told: 'gets new images, one after the other, and goes back',
      kind,
      start,
      steps: [image(2), image(3), undo(), image(3), undo(1)],
    },
    {
      told: 'gets new images for several containers at once, one that comes before the others included',
      kind,
      start,
      steps: [
        upgrade(`set image ${resource} main=shop/web:2 side=shop/side:2 migrate=shop/migrate:2`, {
          containers: [
            { name: 'main', image: 'shop/web:2' },
            { name: 'side', image: 'shop/side:2' },
            { name: 'migrate', image: 'shop/migrate:2' },
          ],
        }),
        upgrade(`set image ${resource} *=shop/all:3`, {
          containers: ['main', 'side', 'migrate'].map((name) => ({ name, image: 'shop/all:3' })),
        }),
      ],
    },
    {
      told: 'gets the image that it has, which changes nothing, and none for a container that it has not',
      kind,
      start,
      steps: [
        image(1),
        refused(
          'NOT_FOUND',
          upgrade(`set image ${resource} nope=shop/web:2`, {
            containers: [{ name: 'nope', image: 'shop/web:2' }],
          }),
        ),
      ],
    },
    {
      told: 'gets variables, loses some, and gets others than it had',
      kind,
      start,
      steps: [
        upgrade(`set env ${resource} -c main LEVEL=debug COLOUR=blue`, {
          containers: [
            {
              name: 'main',
              env: {
                set: [
                  { name: 'LEVEL', value: 'debug' },
                  { name: 'COLOUR', value: 'blue' },
                ],
              },
            },
          ],
        }),
        upgrade(`set env ${resource} -c main REGION- NONE-`, {
          containers: [{ name: 'main', env: { unset: ['REGION', 'NONE'] } }],
        }),
        upgrade(`set env ${resource} -c main KEY=open LEVEL-`, {
          containers: [{ name: 'main', env: { set: [{ name: 'KEY', value: 'open' }], unset: ['LEVEL'] } }],
        }),
        upgrade(`set env ${resource} -c side A=1`, {
          containers: [{ name: 'side', env: { set: [{ name: 'A', value: '1' }] } }],
        }),
      ],
    },
    {
      told: 'gets an image, and why in one write',
      kind,
      start: [web(kind)],
      steps: [
        upgrade(
          `patch ${resource} -p '{"metadata":{"annotations":{"kubernetes.io/change-cause":"better"}},"spec":{"template":{"spec":{"containers":[{"name":"main","image":"shop/web:2"}]}}}}'`,
          { containers: [{ name: 'main', image: 'shop/web:2' }], changeCause: 'better' },
        ),
        undo(),
        undo(),
      ],
    },
  ];
}

export const upgrades: readonly Story[] = (['DEPLOYMENT'] as const).flatMap(upgradesOf);
