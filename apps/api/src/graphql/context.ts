import { Context } from '@nestjs/graphql';
import type { Dataset } from '#domain';
import type { Budget } from './budget.js';

/** The context of each resolver. */
export interface GraphqlContext {
  readonly dataset: Dataset;
  /** The remaining budget of the execution. */
  readonly budget: Budget;
}

/** Injects the dataset of the requested revision. */
export const FromDataset = (): ParameterDecorator => Context('dataset');
