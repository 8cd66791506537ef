import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

let compiler: NodeCompiler | undefined;

/** Compiles a Typst document to PDF. */
export const typstPdf = (mainFileContent: string): Buffer => {
  compiler ??= NodeCompiler.create();
  return Buffer.from(compiler.pdf({ mainFileContent }));
};
