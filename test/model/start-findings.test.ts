import { describe, expect, test } from 'vitest';
import { eventOf, wrongWith, waitingFor } from './finding-pods.ts';

describe("why an image can't be pulled is told from what was said", () => {
  const pulled = 'failed to pull and unpack image "shop/web:1": failed to resolve reference "shop/web:1"';
  test.each([
    [
      'ErrImagePull',
      `${pulled}: shop/web:1: not found`,
      "isn't in its registry",
      /^Correct the name or the tag/,
    ],
    [
      'ImagePullBackOff',
      `Back-off pulling image "shop/web:1": ErrImagePull: ${pulled}: not found`,
      "isn't in its registry",
      /^Correct the name/,
    ],
    [
      'ErrImagePull',
      `${pulled}: unexpected status: 401 Unauthorized`,
      "doesn't accept the pod's credentials",
      /image pull secret/,
    ],
    [
      'ErrImagePull',
      `${pulled}: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
      "there is no such image, or the node isn't allowed to see it",
      /^Check the name/,
    ],
    [
      'ErrImagePull',
      `${pulled}: dial tcp: lookup registry.example on 10.0.0.10:53: no such host`,
      "its registry can't be reached",
      /reach the image's registry/,
    ],
    [
      'RegistryUnavailable',
      'image pull failed for shop/web:1 because the registry is unavailable',
      "its registry can't be reached",
      /reach/,
    ],
    ['ErrImagePull', 'toomanyrequests: You have reached your pull rate limit', 'too many requests', /mirror/],
    [
      'ErrImagePull',
      'no match for platform in manifest: not found',
      "isn't built for the node's platform",
      /architecture/,
    ],
    [
      'InvalidImageName',
      'Failed to apply default image tag "shop/web:1": couldn\'t parse image name',
      'is not the name of an image',
      /lower case/,
    ],
    [
      'ErrImageNeverPull',
      'Container image "shop/web:1" is not present with pull policy of Never',
      "isn't on the node",
      /imagePullPolicy/,
    ],
    [
      'SignatureValidationFailed',
      'image pull failed for shop/web:1 because the signature validation failed',
      'no valid signature',
      /^Sign/,
    ],
    ['ErrImagePull', 'write /var/lib: no space left on device', "the node's disk is full", /^Free disk/],
    ['ErrImagePull', 'something new', "can't be pulled (something new)", /^Check the name/],
  ])('%s: %s', (reason, message, words, action) => {
    const [found, ...others] = wrongWith(waitingFor(reason, message));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ reason: 'IMAGE_NOT_PULLED', severity: 'CRITICAL' });
    expect(found?.message).toContain(`The image "shop/web:1" of container "web" `);
    expect(found?.message).toContain(words);
    expect(found?.action).toMatch(action);
  });

  test('of an event, where the status says nothing but that it waits', () => {
    const event = eventOf('Failed', 'Failed to pull image "shop/web:1": 403 Forbidden');
    const [found] = wrongWith(waitingFor('ImagePullBackOff', 'Back-off pulling image "shop/web:1"'), [event]);
    expect(found?.message).toContain("doesn't accept the pod's credentials");
    expect(found?.evidence[0]?.event?.message).toBe(event.message);
  });

  test('and not from the name of the image', () => {
    const parts = waitingFor('ErrImagePull', 'image "shop/denied:1": not found');
    const [found] = wrongWith({ ...parts, container: { image: 'shop/denied:1' } });
    expect(found?.message).toContain("isn't in its registry");
  });
});

describe("a container that can't be created", () => {
  test.each([
    [
      'CreateContainerConfigError',
      'container has runAsNonRoot and image will run as root',
      'CONTAINER_NOT_STARTED',
      /^Set runAsUser/,
    ],
    [
      'CreateContainerError',
      'failed to prepare subPath for volumeMount "data"',
      'CONTAINER_NOT_STARTED',
      /^Correct the subPath/,
    ],
    ['PostStartHookError', '', 'CONTAINER_NOT_STARTED', /^Correct the container's postStart hook/],
    ['CreateContainerError', 'something new', 'CONTAINER_NOT_STARTED', /^Correct what the message names/],
    [
      'CreateContainerConfigError',
      'configmaps "settings" not found',
      'CONFIG_MAP_MISSING',
      /^Create the ConfigMap "settings"/,
    ],
    [
      'CreateContainerConfigError',
      "couldn't find key a.b in ConfigMap default/settings",
      'KEY_MISSING',
      /^Add the key "a\.b"/,
    ],
  ])('%s: %s', (reason, message, finding, action) => {
    expect(wrongWith(waitingFor(reason, message))).toMatchObject([
      { reason: finding, action: expect.stringMatching(action) as unknown, evidence: [{ value: reason }] },
    ]);
  });
});
