import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { type Run, compiled, interpreted } from './compiled-operation.js';
import { OperationCaches, cacheKey, lengthOf } from './operation-caches.js';

/** An operation that a client sent and Apollo has validated. */
export interface SentRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** As Apollo computes it: SHA-256 of the text, in hexadecimal. */
  readonly queryHash: string;
  readonly operationName: string | null;
}

interface PageOperation {
  readonly run: Run;
  readonly isCompiled: boolean;
}

/**
 * Runs operations as compiled code, each compiled once, whether it comes from a page or a client: those of pages from
 * the first time on and for good, those of clients from the second time on and in bounded memory.
 */
@Injectable()
export class Executor {
  readonly #own = new Map<string, PageOperation>();

  constructor(@Inject(OperationCaches) private readonly caches: OperationCaches) {}

  /**
   * Returns an operation of the pages, ready to run.
   * @throws Error if the operation is not valid against the schema
   */
  own(schema: GraphQLSchema, text: string): Run {
    const known = this.#own.get(text);
    if (known) return known.run;
    const document = parse(text);
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(`A page asks what the schema does not have: ${faults.join(' ')}`);
    const key = cacheKey(hash('sha256', text), getOperationAST(document)?.name?.value ?? null);
    const code = this.caches.compiled.get(key)?.run ?? compiled(schema, document);
    const operation = { run: code ?? interpreted(schema, document), isCompiled: code !== null };
    this.#own.set(text, operation).set(key, operation);
    return operation.run;
  }

  /** Returns a client’s operation as compiled code; `null` if the standard executor is to run it. */
  sent({ schema, document, queryHash, operationName }: SentRequest): Run | null {
    const key = cacheKey(queryHash, operationName);
    const pageOperation = this.#own.get(key);
    if (pageOperation) return pageOperation.isCompiled ? pageOperation.run : null;
    const { compiled: known } = this.caches;
    const previous = known.get(key);
    if (previous?.run || previous?.compilable === false) return previous.run;
    const run = previous ? compiled(schema, document, operationName ?? undefined) : null;
    known.set(key, { run, length: lengthOf(document), compilable: !previous || run !== null });
    return run;
  }
}
