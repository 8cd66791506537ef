import { Context } from '@nestjs/graphql';
import type { Dataset } from '#domain';
import type { Budget } from './budget.js';

/** What each resolver is given besides its arguments. */
export interface GraphqlContext {
  readonly dataset: Dataset;
  /** What the execution may still take. */
  readonly budget: Budget;
}

/** The dataset of the revision that the request asks for. */
export const FromDataset = (): ParameterDecorator => Context('dataset');
