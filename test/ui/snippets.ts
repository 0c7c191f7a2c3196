import { createRawSnippet, type Snippet } from 'svelte';

/** A snippet of fixed markup, for components that take children. */
export const snippet = (html: string): Snippet => createRawSnippet(() => ({ render: () => html }));
