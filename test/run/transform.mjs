// Jest compiles the sources as the build does.
import { compileModule } from '../../scripts/compile-module.mjs';

export default { process: (source, file) => compileModule(file, source) };
