import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Dataset } from '#domain';
import type { TypedDocumentString } from '#briefing';
import { turns } from '../event-loop/compute-turns.js';
import { Budget } from './budget.js';
import type { Variables } from './compiled-operation.js';
import { Executor } from './executor.js';

/** Characters from which compiling an operation takes longer than others should wait: 7,000 take some 90 ms. */
const LONG_OPERATION = 4_000;

/** Queries the service’s schema in the same process, so that pages show exactly what other clients get. */
@Injectable()
export class SchemaClient {
  constructor(
    @Inject(GraphQLSchemaHost) private readonly host: GraphQLSchemaHost,
    @Inject(Executor) private readonly executor: Executor,
  ) {}

  /** Executes an operation of the pages, typed from the document to the result. @throws like `execute` */
  async query<Data, Variables extends object>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    dataset: Dataset,
  ): Promise<Data> {
    // The types of the document were generated from this schema, and it is validated against the schema before it runs.
    return (await this.execute(String(document), variables, dataset)) as Data;
  }

  /**
   * @param document one of the operations of the pages; each is compiled once
   * @throws the error of the first field that failed, or the refusal if the operation exceeds its budget
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
   * Compiles long operations before they are needed: otherwise their first reader would hold up all others. The rest
   * are compiled on first use: together they take 9 MB, which a service that only programs use can do without.
   * @param signal aborted when compiling is no longer needed
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
