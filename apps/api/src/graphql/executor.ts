import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { type Run, compiled, interpreted } from './compiled-operation.js';
import { OperationCaches, cacheKey, lengthOf } from './operation-caches.js';

/** An operation that a client sent, which the engine has found sound. */
export interface SentRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** As the engine writes it: SHA-256 of the text, in hexadecimal digits. */
  readonly queryHash: string;
  readonly operationName: string | null;
}

interface OwnOperation {
  readonly run: Run;
  readonly isCompiled: boolean;
}

/**
 * Runs operations as compiled code, each compiled once, whether a page asks it or a client: those of the pages from
 * the first time on and for good, those that clients send from the second time on and in bounded memory.
 */
@Injectable()
export class Executor {
  readonly #own = new Map<string, OwnOperation>();

  constructor(@Inject(OperationCaches) private readonly caches: OperationCaches) {}

  /**
   * An operation of the pages, ready to run.
   * @throws Error where the schema does not have what it asks for
   */
  own(schema: GraphQLSchema, text: string): Run {
    const known = this.#own.get(text);
    if (known) return known.run;
    const document = parse(text);
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(`A page asks what the schema does not have: ${faults.join(' ')}`);
    const key = cacheKey(hash('sha256', text), getOperationAST(document)?.name?.value ?? null);
    const code = this.caches.compiled.get(key)?.run ?? compiled(schema, document);
    const own = { run: code ?? interpreted(schema, document), isCompiled: code !== null };
    this.#own.set(text, own).set(key, own);
    return own.run;
  }

  /** A client's operation as compiled code; `null` where the standard executor is to run it. */
  sent({ schema, document, queryHash, operationName }: SentRequest): Run | null {
    const key = cacheKey(queryHash, operationName);
    const own = this.#own.get(key);
    if (own) return own.isCompiled ? own.run : null;
    const { compiled: known } = this.caches;
    const before = known.get(key);
    if (before?.run || before?.compilable === false) return before.run;
    const run = before ? compiled(schema, document, operationName ?? undefined) : null;
    known.set(key, { run, length: lengthOf(document), compilable: !before || run !== null });
    return run;
  }
}
