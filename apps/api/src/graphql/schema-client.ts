import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Dataset } from '#domain';
import type { TypedDocumentString } from '#briefing';
import { turns } from '../event-loop/compute-turns.js';
import { Budget } from './budget.js';
import type { Variables } from './compiled-operation.js';
import { Executor } from './executor.js';

/** Characters of an operation that takes longer to compile than others should wait: 7,000 take some 90 milliseconds. */
const LONG_OPERATION = 4_000;

/** A client of the service's own schema in the same process: pages show exactly what other clients are answered. */
@Injectable()
export class SchemaClient {
  constructor(
    @Inject(GraphQLSchemaHost) private readonly host: GraphQLSchemaHost,
    @Inject(Executor) private readonly executor: Executor,
  ) {}

  /** Executes an operation of the pages, typed from the document to its answer. @throws like `execute` */
  async query<Data, Variables extends object>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    dataset: Dataset,
  ): Promise<Data> {
    // The document's types were generated from this schema, against which it is validated before it runs.
    return (await this.execute(String(document), variables, dataset)) as Data;
  }

  /**
   * @param document one of the operations that the pages hold; each is compiled once
   * @throws the error of the first field that could not be answered, or the refusal of what takes more than its budget
   */
  async execute(document: string, variables: object, dataset: Dataset): Promise<unknown> {
    const budget = new Budget();
    const { data, errors } = await this.executor.own(this.host.schema, document)(
      { dataset, budget },
      variables as Variables,
    );
    budget.check(data);
    if (budget.refusal) throw budget.refusal;
    const error = errors?.[0];
    if (error) throw error.originalError ?? error;
    return data;
  }

  /**
   * Compiles the long ones of operations before anybody needs them: their first reader would hold up all others. The rest is
   * compiled for whoever asks first: together they take 9 MB, which a service that only programs ask does without.
   * @param signal aborted when it is no longer needed
   */
  async prepare(documents: readonly string[], signal: AbortSignal): Promise<void> {
    for (const document of documents) {
      if (signal.aborted) return;
      if (document.length < LONG_OPERATION) continue;
      turns.begin();
      this.executor.own(this.host.schema, document);
      await turns.pause();
    }
  }
}
