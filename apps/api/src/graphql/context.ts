import { Context } from '@nestjs/graphql';
import type { Dataset } from '#domain';

/** What each resolver is given besides its arguments. */
export interface GraphqlContext {
  readonly dataset: Dataset;
}

/** The dataset of the revision that the request asks for. */
export const FromDataset = (): ParameterDecorator => Context('dataset');
