/** What components want to know of the page around them. */
export * from './media.ts';
export * from './size.ts';
