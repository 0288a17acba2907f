/** `eslint --config scripts/supported/built.config.js build/_app`: whether what readers get runs in the promised browsers. */
export { ofBuild as default } from './lint.mjs';
