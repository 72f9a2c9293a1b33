import type { Option } from './option.ts';
import { believingOptions } from './table/believing.ts';
import { comparingOptions } from './table/comparing.ts';
import { doingOptions } from './table/doing.ts';
import { judgingOptions } from './table/judging.ts';
import { makingOptions } from './table/making.ts';
import { placesOptions } from './table/places.ts';
import { releasingOptions } from './table/releasing.ts';
import { tellingOptions } from './table/telling.ts';
import { toldOptions } from './table/told.ts';

/** The option table. */
export const options: readonly Option[] = [
  ...placesOptions,
  ...makingOptions,
  ...doingOptions,
  ...toldOptions(),
  ...comparingOptions,
  ...judgingOptions,
  ...releasingOptions,
  ...believingOptions,
  ...tellingOptions,
];
