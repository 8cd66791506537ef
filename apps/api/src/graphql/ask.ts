import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DocumentNode, type ExecutionResult, execute, parse } from 'graphql';
import { compileQuery } from 'graphql-jit';
import type { Dataset } from '#domain';

type Compiled = (root: object, context: object, variables: object) => ExecutionResult | Promise<ExecutionResult>;

/** Asks the service's own schema in the same process: pages show exactly what a client would be answered. */
@Injectable()
export class Ask {
  readonly #compiled = new Map<string, Compiled>();

  constructor(@Inject(GraphQLSchemaHost) private readonly host: GraphQLSchemaHost) {}

  /**
   * @param document one of the operations that the pages hold; each is made ready once
   * @throws the error of the first field that could not be answered
   */
  async ask(document: string, variables: object, dataset: Dataset): Promise<unknown> {
    const { data, errors } = await this.#compile(document)({}, { dataset }, variables);
    const error = errors?.[0];
    if (error) throw error.originalError ?? error;
    return data;
  }

  #compile(document: string): Compiled {
    const before = this.#compiled.get(document);
    if (before) return before;
    // Compiled code mistakes `@include` and `@skip` on one of several merged fields.
    const compiled = document.includes('@') ? this.#executing(parse(document)) : this.#compiling(parse(document));
    this.#compiled.set(document, compiled);
    return compiled;
  }

  #executing(document: DocumentNode): Compiled {
    const { schema } = this.host;
    return (rootValue, contextValue, variables) =>
      execute({ schema, document, rootValue, contextValue, variableValues: variables as Record<string, unknown> });
  }

  #compiling(document: DocumentNode): Compiled {
    const result = compileQuery(this.host.schema, document);
    if ('query' in result) return result.query as Compiled;
    throw new Error(`A page asks what the schema does not have: ${JSON.stringify(result)}`);
  }
}
