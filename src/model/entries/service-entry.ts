import type { Service } from '../../kubernetes/objects.ts';
import type { StringMap } from '../string-map.ts';
import { Entry, type EntryOrigin } from './entry.ts';

export class ServiceEntry extends Entry<Service> {
  readonly resource = 'services';
  /** Labels that a pod must have to be served; undefined for a Service without a selector, whose endpoints are made by others. */
  readonly selector: StringMap | undefined;

  constructor(object: Service, origin: EntryOrigin) {
    super(object, origin);
    const selector = object.spec?.selector ?? {};
    this.selector = Object.keys(selector).length === 0 ? undefined : origin.strings.shareMap(selector);
  }
}
