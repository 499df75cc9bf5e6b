import type { KindId } from '../../model/ids/kind-id.ts';

/** An event of the strip. */
export interface StripEvent {
  /** `Didi is fined RMB 8.026bn`, with its confidence and status. */
  title: string;
  /** The title without confidence and status, for places where both have no room. */
  name: string;
  /** Its day in words, short. */
  day: string;
  time: number;
  href: string;
  kind: KindId;
  /** How much there is about it; the weightiest have their names beside their marks. */
  weight: number;
}
