export { compile, type Compilation, type CompiledSite } from '../compile.ts';
