import type { Document } from './document.ts';
import type { Place, Said } from './place.ts';

/** A chain file: plugins called one after another, each feeding the next. */
export interface Chain {
  readonly file: string;
  readonly document: Document;
  readonly steps: readonly ChainStep[];
}

export interface ChainStep {
  readonly place: Place;
  readonly plugin: Said<string>;
  readonly inputs: readonly Said<string>[];
  readonly outputs: readonly Said<string>[];
}
