import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

let compiler: NodeCompiler | undefined;

/** A PDF of a Typst document. */
export const typstPdf = (mainFileContent: string): Buffer => {
  compiler ??= NodeCompiler.create();
  return Buffer.from(compiler.pdf({ mainFileContent }));
};
