import type { ContainerDirectiveType } from './directive-type.ts';

/** `:::gallery`: the pictures in it, side by side. `remarkGalleries` sets them once their addresses are known. */
export const galleryDirective: ContainerDirectiveType = {
  form: 'container',
  attributes: ['caption', 'credit', 'license'],
  nodes: ({ node: { children }, attributes: { caption, credit, license } }) => [
    {
      type: 'gallery',
      about: {
        ...(caption && { caption }),
        ...(credit && { credit }),
        ...(license && { license }),
      },
      children,
    },
  ],
};
