import type { Plan } from '../../observations/fixtures/plan.ts';
import type { Observation } from '../../observations/record.ts';
import type { Home } from '../clients/home.ts';
import type { Names } from './plain-text.ts';

/** One fixture in front of one client. */
export interface Scene {
  readonly name: string;
  readonly plan: Plan;
  /** Where the fixture lies. */
  readonly root: string;
  readonly home: Home;
  /** The client. */
  readonly program: string;
  readonly names: Names;
}

/** Shows a fixture to a client and tells what it did. */
export type Watch = (scene: Scene) => Promise<Observation>;
