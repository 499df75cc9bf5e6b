/**
 * The address of this page without query and fragment. It is whole: hosts that take `//` for `/` serve the page at a path
 * such as `//other.example/..%2farticles/`, and the path alone would then lead to another host.
 */
export function ownAddress(): string {
  return location.href.replace(/[?#].*/s, '');
}
